import type { LoaderFunctionArgs } from '@remix-run/node'
import { copyDownload } from '../../requests/copy-download.server.ts'

/** The part of a copy that is of this request, as it was built. The name says what it is and names nobody. */
export const loader = (args: LoaderFunctionArgs) => copyDownload(args, 'pdf')
