import { z } from 'zod'
import type { Answer } from '../../answer.ts'
import { dayOfComplaintRefused } from '../../day-refused.ts'
import { day, dayOrNone, text } from '../../form-fields.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { notBy, reference } from './dealing.ts'

export const FailureForm = z.object({
  reference,
  as: z.enum(['order', 'notice'], 'Choose whether it is an order or a notice'),
  kind: z.enum(['1', '2', '3'], 'Choose its type').transform(value => Number(value) as 1 | 2 | 3),
  on: day('the date of the Ombudsman’s letter'),
  words: text('Say what the Ombudsman found and wants done', 20_000),
  by: dayOrNone('the day it names'),
})
export type FailureForm = z.output<typeof FailureForm>

/** Rulebook 6.4: a complaint handling failure order, or notice, which is published. */
export const recordFailure = (actor: Actor, target: Target, form: FailureForm): Promise<Answer> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const { reference: number, on, by, as, kind, words } = form
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(on, file) ?? notBy(by, { on, field: 'by' })
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'failure found', on, reference: number, as, kind, words, by }])
    return { done: true }
  })
