import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, tooLarge } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'

/** An address that no page has, asked for by somebody signed in or not, still gets a page with its way back. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.mostMegabytes !== null) return tooLarge(context.mostMegabytes)
  await requirePerson(request, context)
  return notFound()
}

export default function Nowhere() {
  return null
}
