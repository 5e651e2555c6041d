import { partiesTo } from '@putright/db/queries/parties'
import { CHANNELS } from '@putright/handling-code'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { day, dayOrNone, text } from '../form-fields.ts'
import { whomField } from '../intake/about-us.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { startComplaint } from './start-complaint.ts'

export const NewIssueForm = z.object({
  receivedOn: day('the day it was raised'),
  channel: z.enum(CHANNELS, 'Choose how it was raised'),
  category: text('Write the service area, such as Repairs', 100),
  summary: text('Say in one line what it is about', 200),
  account: text('Write down what the resident said, in their words', 50_000),
  happenedOn: dayOrNone('the day it happened'),
  awareOn: dayOrNone('the day they came to know of it'),
  ...whomField,
})
export type NewIssueForm = z.infer<typeof NewIssueForm>

/**
 * Code 6.8: an issue that is unrelated, would delay the answer, or comes after it is a complaint of its own, received on the
 * day it was raised. Each record says of the other that they belong together; none is dropped.
 */
export function branch(
  actor: Actor,
  target: Target,
  form: NewIssueForm,
): Promise<Answer<{ complaintId: string; reference: string }>> {
  return takeAct('branch', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const { db, row, position, today } = file
    const { coop, resident } = await partiesTo(db, row, today)
    const given = {
      ...form,
      complainant: position.complainant ?? ('member' as const),
      concernsOurHomes: position.countsForMeasures,
      whom: form.whom ?? [],
      closedWithIt: [],
      resident: resident ?? NAMELESS,
    }
    return startComplaint(db, coop, given, today, async ({ complaintId: id, reference }) => {
      await recordFacts(file, [{ type: 'linked', on: today, id, reference, as: 'new issue raised here' }])
      return [{ id: row.id, reference: row.reference, as: 'raised in another complaint' }]
    })
  })
}

// A register may name nobody; letters then go to whoever lives there.
const NAMELESS = { name: 'Resident', address: '', email: '', telephone: '' }
