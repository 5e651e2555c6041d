import { type Actor, type Answer, isUuid, rehearse, type Target } from '@putright/casework'
import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { letterWithin } from '@putright/documents'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { takeForm } from '../form.server.ts'
import { redirectWithNotice } from '../notice.server.ts'
import { logoAt } from '../organisation/logo.tsx'
import { notFound } from '../responses.server.ts'
import { requirePerson } from '../session.server.ts'
import { asksForLetter } from '../ui/letter-first.ts'

/**
 * Takes an act’s form, does the act, and goes back to the complaint, which then says `done`; or, where that is asked for,
 * shows the letters it would send and does nothing.
 */
export async function takeActForm<Schema extends z.ZodType, Done extends object>(
  { request, params, context }: ActionFunctionArgs,
  schema: Schema,
  act: (actor: Actor, target: Target, form: z.output<Schema>) => Promise<Answer<Done>>,
  done: string | ((form: z.output<Schema>, answer: Done) => string),
  /** The page of the complaint to go back to; its first where none is named. */
  back = '',
) {
  const person = await requirePerson(request, context)
  const actor = { connection: context.connection, personId: person.id, today: context.today() }
  const complaintId = await complaintThere(actor, params.complaintId)
  return takeForm(request, schema, async (form, seen) => {
    if (asksForLetter(request.url)) {
      const answer = await rehearse(actor, as => act(as, { complaintId, seen }, form))
      if (!answer.done) return answer
      return { shown: { letters: answer.letters.map(letter => letterWithin(letter, logoAt)) } }
    }
    const answer = await act(actor, { complaintId, seen }, form)
    if (!answer.done) return answer
    return (await isThere(actor, complaintId))
      ? redirectWithNotice(
          `/complaints/${complaintId}${back}`,
          typeof done === 'string' ? done : done(form, answer),
        )
      : redirectWithNotice('/worklist', CLOSED)
  })
}

/** Before a form is read: what one may not see is not found, whatever is sent to it. */
export async function complaintThere(
  { connection, personId }: Pick<Actor, 'connection' | 'personId'>,
  complaintId = '',
): Promise<string> {
  return (await isThere({ connection, personId }, complaintId)) ? complaintId : notFound()
}

const isThere = async (
  { connection, personId }: Pick<Actor, 'connection' | 'personId'>,
  complaintId: string,
): Promise<boolean> =>
  isUuid(complaintId) &&
  (await asPerson(connection, personId, db => complaintById(db, complaintId))) !== undefined

// Code 5.8: whoever says that they have a conflict of interest, or names themself, has just closed it to themself.
const CLOSED =
  'Thank you, it is recorded. The complaint is closed to you from now on, and others go on with it.'
