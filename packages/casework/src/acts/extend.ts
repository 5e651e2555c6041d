import { randomUUID } from 'node:crypto'
import { currentStage } from '@putright/complaint'
import { peopleFor } from '@putright/db/queries/people'
import { extensionAnswer } from '@putright/handling-code'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const ExtensionForm = z.object({
  to: day('the new response date'),
  reason: text('Say why more time is needed: the resident is told', 5000),
  goodReason: text('', 5000),
  approvedBy: z.union([z.literal(''), z.uuid()]).default(''),
  updateEveryDays: z.coerce
    .number('Say every how many working days the resident hears from you')
    .int('Write a whole number of working days')
    .min(1, 'Say every how many working days the resident hears from you')
    .max(20, 'Keep the resident informed at least every 20 working days'),
})
export type ExtensionForm = z.infer<typeof ExtensionForm>

/** Code 6.4, 6.5, 6.15, 6.16, 5.9: more time, told before the time runs out, with the reason and the Ombudsman's details. */
export function extend(actor: Actor, target: Target, form: ExtensionForm): Promise<Answer> {
  return takeAct('extend', actor, target, async file => {
    const refusal =
      handlersOnly(file) ?? tooFar(form) ?? (await approverRefused(file, form)) ?? lengthRefused(file, form)
    if (refusal) return refusal
    const { stage, clocks } = currentStage(file.position)
    const letterId = randomUUID()
    const frame = await frameOf(file)
    const fact = {
      type: 'extended' as const,
      on: file.today,
      stage,
      from: clocks.response.due,
      to: form.to,
      reason: form.reason,
      goodReason: form.goodReason || null,
      approvedBy: form.approvedBy || null,
      updateEveryDays: form.updateEveryDays,
      contactBlock: frame.ombudsman?.version ?? OUTSIDE_THE_SCHEME,
      letterId,
    }
    const incomplete = await issueLetter({ ...file, ...withFacts(file, [fact]) }, letterId, stage, {
      ...frame,
      kind: 'extension',
      stage,
      originalDue: clocks.response.due,
      newDue: form.to,
      reason: form.reason,
      goodReason: fact.goodReason,
      updateEveryDays: form.updateEveryDays,
    })
    if (incomplete) return incomplete
    await recordFacts(file, [fact])
    return { done: true }
  })
}

// Past the last bank holidays published no working day can be counted.
function tooFar({ to }: ExtensionForm): Refusal | null {
  const { snapshot } = englandAndWales
  if (to <= snapshot.to) return null
  return refuse('not possible', `Give a date up to ${dateInWords(snapshot.to)}.`, 'to')
}

// A landlord outside the Ombudsman’s scheme owes no contact details (rulebook 6.11): not left out, but not due.
const OUTSIDE_THE_SCHEME = 'outside the scheme'

function lengthRefused({ position, policy, today }: ActingFile, form: ExtensionForm): Refusal | null {
  const request = {
    clock: currentStage(position).clocks.response,
    today,
    to: form.to,
    reason: form.reason,
    goodReason: form.goodReason || null,
    approved: form.approvedBy !== '',
    updateEveryDays: form.updateEveryDays,
  }
  const answer = extensionAnswer(request, policy, englandAndWales)
  if (answer.allowed) return null
  return refuse('not possible', answer.because, answer.field === 'approved' ? 'approvedBy' : answer.field)
}

async function approverRefused(
  { db, row, personId, today }: ActingFile,
  { approvedBy }: ExtensionForm,
): Promise<Refusal | null> {
  if (approvedBy === '') return null
  if (approvedBy === personId)
    return refuse('not possible', 'Somebody other than yourself approves a longer extension.', 'approvedBy')
  const people = await peopleFor(db, row.coop_id, today)
  return people.some(({ id }) => id === approvedBy)
    ? null
    : refuse('not possible', 'Choose an approver from the list.', 'approvedBy')
}
