import { whyNotOn } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const WithdrawalForm = z.object({
  on: day('the day the resident withdrew it'),
  reason: text('Write what the resident said about withdrawing it', 5000),
})
export type WithdrawalForm = z.infer<typeof WithdrawalForm>

/** The resident takes the complaint back. It was received all the same, and stays in the figures. */
export function withdraw(actor: Actor, target: Target, form: WithdrawalForm): Promise<Answer> {
  return takeAct('withdraw', actor, target, async file => {
    const notThen = whyNotOn(form.on, file.position, file.today)
    const refusal = handlersOnly(file) ?? (notThen ? refuse('not possible', notThen, 'on') : null)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'withdrawn', on: form.on, reason: form.reason }])
    return { done: true }
  })
}
