import { badRowsCsv } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordExport } from '../../audit/record-export.server.ts'
import { downloadOf } from '../../download.server.ts'
import { openUpload } from '../../register-import/preview.server.ts'

/** The lines that are not good, each with what is wrong, to correct and import again. */
export async function loader(args: LoaderFunctionArgs) {
  const { coop, plan } = await openUpload(args)
  await recordExport(args, {
    organisationId: coop.id,
    what: 'bad rows exported',
    subject: { uploadId: args.params.uploadId ?? '', rows: plan.bad.length },
  })
  return downloadOf('lines-to-correct.csv', 'text/csv; charset=utf-8', badRowsCsv(plan))
}
