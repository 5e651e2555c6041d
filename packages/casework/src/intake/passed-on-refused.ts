import type { CoopDb } from '@putright/db'
import { passedOnToLog } from '@putright/db/queries/intake'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type Refusal, refuse } from '../answer.ts'

/** Why what a member was told cannot be logged like this; null where it can, or nothing was passed on. */
export async function passedOnRefused(
  db: CoopDb,
  form: { coopId: string; receivedOn: CalendarDate; passedOn?: string },
  as: 'complaint' | 'request',
): Promise<Refusal | null> {
  if (!form.passedOn) return null
  const told = await passedOnToLog(db, form.passedOn)
  if (!told || told.coopId !== form.coopId)
    return refuse('not possible', 'What was passed on belongs to another co-op.', 'coopId')
  if (told.complaintId || told.contactId)
    return refuse('not possible', 'Somebody has logged this meanwhile. See the worklist.')
  // 5.8: a complaint is closed to them, and a request is not.
  if (as === 'request' && told.about.length > 0)
    return refuse('not possible', 'It is about somebody of the team or the committee: log it as a complaint.')
  // Code 3.2: told to a member is received.
  return form.receivedOn > told.toldOn
    ? refuse(
        'not possible',
        `A member was told on ${dateInWords(told.toldOn)}: it was received by then.`,
        'receivedOn',
      )
    : null
}
