import { randomUUID } from 'node:crypto'
import { currentStage } from '@putright/complaint'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayOrNone, text } from '../form-fields.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const UpdateForm = z.object({
  words: text('Say what has happened since the resident last heard', 5000),
  next: text('Say what happens next', 5000),
  expectedOn: dayOrNone('the day the answer is expected'),
  everyDays: z
    .string()
    .default('')
    .refine(value => /^\d*$/.test(value.trim()), 'Write a whole number of working days, or leave it as it is')
    .transform(value => (value.trim() === '' ? null : Number(value)))
    .refine(
      value => value === null || (value >= 1 && value <= 20),
      'Keep the resident informed at least every 20 working days',
    ),
})
export type UpdateForm = z.infer<typeof UpdateForm>

/**
 * Code 5.9: the resident hears how things stand. Where the answer is late, also by when it is expected: no notice can move
 * the date any more (6.4, 6.15), and this one does not.
 */
export function update(actor: Actor, target: Target, form: UpdateForm): Promise<Answer> {
  return takeAct('update', actor, target, async file => {
    const { stage, clocks } = currentStage(file.position)
    const letterId = randomUUID()
    const fact = { type: 'updated' as const, on: file.today, stage, ...form, letterId }
    const after = { ...file, ...withFacts(file, [fact]) }
    const refusal =
      handlersOnly(file) ??
      expectedRefused(file, form) ??
      (await issueLetter(after, letterId, stage, {
        ...(await frameOf(after)),
        kind: 'update',
        stage,
        words: form.words,
        next: form.next,
        nextUpdate: after.position.updateDue,
        responseDue: clocks.response.due,
        expectedOn: form.expectedOn,
      }))
    if (refusal) return refusal
    await recordFacts(file, [fact])
    return { done: true }
  })
}

function expectedRefused({ position, today }: ActingFile, { expectedOn }: UpdateForm): Refusal | null {
  const { due } = currentStage(position).clocks.response
  const no = (because: string) => refuse('not possible', because, 'expectedOn')
  if (today <= due)
    return expectedOn === null
      ? null
      : no(`The answer is due on ${dateInWords(due)} and is not late. To move that date, extend it.`)
  if (expectedOn === null)
    return no(`The answer was due on ${dateInWords(due)}. Say by when the resident can expect it now.`)
  if (expectedOn < today) return no('Give a day that is not past.')
  const { to } = englandAndWales.snapshot
  return expectedOn > to ? no(`Give a date up to ${dateInWords(to)}.`) : null
}
