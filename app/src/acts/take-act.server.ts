import type { Actor, Answer, Target } from '@putright/casework'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { requirePerson } from '../session.server.ts'

/** Takes an act’s form, does the act, and goes back to the complaint, which then says `done`. */
export async function takeActForm<Schema extends z.ZodType>(
  { request, params, context }: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, target: Target, form: z.output<Schema>) => Promise<Answer>,
  done: string | ((form: z.output<Schema>) => string),
) {
  const person = await requirePerson(request, context)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  const complaintId = params.complaintId ?? ''
  return takeForm(request, schema, async (form, seen) => {
    const answer = await act(actor, { complaintId, seen }, form)
    if (!answer.done) return answer
    return redirectWithNotice(`/complaints/${complaintId}`, typeof done === 'string' ? done : done(form))
  })
}
