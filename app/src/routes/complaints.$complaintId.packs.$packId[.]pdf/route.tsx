import type { LoaderFunctionArgs } from '@remix-run/node'
import { packDownload } from '../../complaint/pack-download.server.ts'

/** The bytes that were built, to read. The name says what it is and names nobody. */
export const loader = (args: LoaderFunctionArgs) => packDownload(args, 'pdf')
