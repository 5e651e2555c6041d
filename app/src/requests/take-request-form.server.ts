import { type Actor, type Answer, type RequestTarget, requestPage } from '@putright/casework'
import { asPerson } from '@putright/db'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'

interface Done {
  /** Where one goes next, and what is said there. */
  to: string
  notice: string
}

/** Takes a form about a request, does the act, and goes on to what `done` says. */
export async function takeRequestForm<Schema extends z.ZodType, Made extends object>(
  { request, params, context }: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, target: RequestTarget, form: z.output<Schema>) => Promise<Answer<Made>>,
  done: (answer: Made, form: z.output<Schema>) => Done,
) {
  const { id: personId } = await requirePerson(request, context)
  const actor = { connection: context.connection, personId, today: context.today() }
  const requestId = params.requestId ?? ''
  // Before the form is read: what one may not see is not found, whatever is sent to it.
  const there = await asPerson(context.connection, personId, db => requestPage(db, requestId, actor.today))
  if (!there) return notFound()
  return takeForm(request, schema, async (form, seen) => {
    const answer = await act(actor, { requestId, seen }, form)
    if (!answer.done) return answer
    const { to, notice } = done(answer, form)
    return redirectWithNotice(to, notice)
  })
}
