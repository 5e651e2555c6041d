import { pdfOf } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { issuedLetter } from '../../complaint/issued-letter.server.ts'

/** The bytes that went out. The name says what it is and of which stage, and names nobody. */
export async function loader(args: LoaderFunctionArgs) {
  const { kind, stage, issuedOn, pdf } = await issuedLetter(args, async (letter, db) => ({
    ...letter,
    pdf: await pdfOf(db, letter),
  }))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${kind.replaceAll(' ', '-')}-stage-${stage}-${issuedOn}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
