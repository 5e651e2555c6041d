import { htmlOf } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { issuedLetter } from '../../complaint/issued-letter.server.ts'

/** The letter as it was issued: the stored page itself, with the style and the logos it brings and no script. */
export async function loader(args: LoaderFunctionArgs) {
  const html = await issuedLetter(args, (letter, db) => htmlOf(db, letter))
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
