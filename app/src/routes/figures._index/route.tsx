import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirectToOwn } from '../../organisation/own-place.server.ts'

export const loader = (args: LoaderFunctionArgs) => redirectToOwn(args, 'figures')
