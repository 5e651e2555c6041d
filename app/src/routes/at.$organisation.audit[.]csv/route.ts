import { auditCsv } from '@putright/casework'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { downloadOf } from '../../download.server.ts'
import { notFound, notYours } from '../../responses.server.ts'
import { requirePerson } from '../../session.server.ts'
import { readChoice } from '../at.$organisation.audit/choice.server.ts'

/** The entries chosen on the page, to keep or to look through elsewhere; the log says that they were taken out. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  const { choice } = readChoice(new URL(request.url).searchParams)
  const answer = await auditCsv(actor, params.organisation ?? '', choice)
  if (answer.done) return downloadOf('audit-log.csv', 'text/csv; charset=utf-8', answer.csv)
  if (answer.why === 'not found') return notFound()
  if (answer.why === 'not yours') return notYours()
  return new Response(answer.because.join(' '), {
    status: 409,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
