import { readLogo } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../../responses.server.ts'

/** A logo, for whoever has a page or a letter that carries it. Whose it is, or that there is an organisation, it does not say. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const logo = await readLogo(context.connection, params.sha256 ?? '')
  return logo
    ? new Response(new Uint8Array(logo.content), { headers: { 'Content-Type': logo.mediaType } })
    : notFound()
}
