import { whyNotOn } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const ReversalForm = z.object({
  directedOn: day('the day the Ombudsman’s direction arrived'),
  reference: text('Write the Ombudsman’s reference', 100),
  reasons: text('Write what the Ombudsman directed, and why', 20_000),
})
export type ReversalForm = z.infer<typeof ReversalForm>

/**
 * Code 2.4, 5.11: the Ombudsman directs that what was refused be taken on. It is open again, and its days count from the
 * direction, since nothing could be acknowledged before. The refusal stays in the record.
 */
export function reverse(actor: Actor, target: Target, form: ReversalForm): Promise<Answer> {
  return takeAct('reverse', actor, target, async file => {
    const { directedOn, reference, reasons } = form
    const notThen = whyNotOn(directedOn, file.position, file.today)
    const refusal = handlersOnly(file) ?? (notThen ? refuse('not possible', notThen, 'directedOn') : null)
    if (refusal) return refusal
    const of = file.position.end === 'refused' ? ('complaint' as const) : ('escalation' as const)
    await recordFacts(file, [{ type: 'reversed', on: directedOn, of, reference, reasons }])
    return { done: true }
  })
}
