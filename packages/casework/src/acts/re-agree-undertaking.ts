import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { ActingFile, Actor, Target } from '../take-act.ts'
import { alreadyDone, pursue } from './undertaking-in-hand.ts'

export const NewDayForm = z.object({
  by: day('the new day'),
  reason: text('Say why another day is needed', 5000),
  agreed: z.literal('yes', 'Agree the new day first, then tick this'),
})
export type NewDayForm = z.infer<typeof NewDayForm>

/** Code 7.3: another day, agreed with the resident. A day that has passed already stays a day that was missed. */
export const reAgreeUndertaking = (
  actor: Actor,
  target: Target,
  undertaking: string,
  { by, reason }: NewDayForm,
): Promise<Answer> =>
  pursue(actor, target, undertaking, async (file, promised) => {
    const refusal = alreadyDone(promised) ?? dayRefused(by, promised.due, file)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 're-agreed', on: file.today, undertaking, by, reason }])
    return { done: true }
  })

function dayRefused(by: NewDayForm['by'], due: string | null, { today }: ActingFile): Refusal | null {
  const { to } = englandAndWales.snapshot
  if (by < today) return refuse('not possible', 'Agree a day that is still to come.', 'by')
  if (by > to) return refuse('not possible', `Give a date up to ${dateInWords(to)}.`, 'by')
  return by === due ? refuse('not possible', 'That is the day already agreed.', 'by') : null
}
