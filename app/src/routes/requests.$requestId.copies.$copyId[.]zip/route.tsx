import type { LoaderFunctionArgs } from '@remix-run/node'
import { copyDownload } from '../../requests/copy-download.server.ts'

/** All that was given together. The name says what it is and names nobody. */
export const loader = (args: LoaderFunctionArgs) => copyDownload(args, 'zip')
