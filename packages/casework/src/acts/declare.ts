import { reviewersFor } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { nobodyLeft } from './nobody-left.ts'

export const DeclarationForm = z
  .object({
    conflict: z.enum(['no', 'yes'], 'Say whether you have a conflict of interest'),
    what: text('', 2000),
  })
  .refine(({ conflict, what }) => conflict === 'no' || what !== '', {
    path: ['what'],
    error: 'Say in a few words what it is',
  })
export type DeclarationForm = z.infer<typeof DeclarationForm>

/** Code 5.8: somebody says of themself whether they have a conflict of interest. One who has sees nothing more of the complaint. */
export function declareOwn(actor: Actor, target: Target, form: DeclarationForm): Promise<Answer> {
  // Whatever happened meanwhile does not change it, and is not to be read before it is answered.
  const unread = { ...target, seen: Number.MAX_SAFE_INTEGER }
  return takeAct('declare', actor, unread, async file => {
    const fact = {
      type: 'declared' as const,
      on: file.today,
      personId: file.personId,
      conflict: form.conflict === 'yes' ? form.what : null,
      raisedBy: 'themselves' as const,
    }
    const refusal = fact.conflict !== null && file.handles ? await nobodyLeft(file, [fact]) : null
    if (refusal) return refusal
    await recordFacts(file, [fact])
    return { done: true }
  })
}

export const ConflictForm = z.object({
  personId: z.uuid('Choose whom it is about'),
  raisedBy: z.enum(['the complainant', 'an officer'], 'Say who raised it'),
  conflict: text('Say in a few words what it is', 2000),
})
export type ConflictForm = z.infer<typeof ConflictForm>

/** Code 5.8: a conflict of interest of somebody else, as whoever complains or an officer raised it, real or as it may appear. */
export function declareFor(actor: Actor, target: Target, form: ConflictForm): Promise<Answer> {
  return takeAct('declare', actor, target, async file => {
    const fact = { type: 'declared' as const, on: file.today, ...form }
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const people = [
      ...(await peopleFor(file.db, file.row.coop_id, file.today)),
      ...(await reviewersFor(file.db, file.row.coop_id)),
    ]
    if (!people.some(({ id }) => id === form.personId))
      return refuse('not possible', 'Choose somebody of the team or the committee.', 'personId')
    const locked = await nobodyLeft(file, [fact])
    if (locked) return locked
    await recordFacts(file, [fact])
    return { done: true }
  })
}
