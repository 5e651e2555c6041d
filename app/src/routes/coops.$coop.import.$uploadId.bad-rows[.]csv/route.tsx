import { badRowsCsv } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { downloadOf } from '../../download.server.ts'
import { openUpload } from '../../register-import/preview.server.ts'

/** The lines that are not good, each with what is wrong, to correct and import again. */
export async function loader(args: LoaderFunctionArgs) {
  const { plan } = await openUpload(args)
  return downloadOf('lines-to-correct.csv', 'text/csv; charset=utf-8', badRowsCsv(plan))
}
