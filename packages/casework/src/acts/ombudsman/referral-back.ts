import { z } from 'zod'
import type { Answer } from '../../answer.ts'
import { dayOfComplaintRefused } from '../../day-refused.ts'
import { day, dayOrNone, text } from '../../form-fields.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { notBy, reference } from './dealing.ts'

export const ReferralBackForm = z.object({
  reference,
  on: day('the date of the Ombudsman’s letter'),
  words: text('Say what the Ombudsman wants done', 20_000),
  by: dayOrNone('the day it names'),
})
export type ReferralBackForm = z.infer<typeof ReferralBackForm>

/** Rulebook 6.5: the Ombudsman hands it back to be dealt with here. It is a task until a letter to the Ombudsman settles it. */
export const referBack = (actor: Actor, target: Target, form: ReferralBackForm): Promise<Answer> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const { reference: number, on, words, by } = form
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(on, file) ?? notBy(by, { on, field: 'by' })
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'referred back', on, reference: number, words, by }])
    return { done: true }
  })
