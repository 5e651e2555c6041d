import { currentStage, provisionalFindingsOf, whyNotOn } from '@putright/complaint'
import { CHANNELS } from '@putright/handling-code'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const CommentForm = z.object({
  receivedOn: day('the day the comment was received'),
  channel: z.enum(CHANNELS, 'Choose how it was received'),
  words: text('Write down what the resident said, in their words', 20_000),
})
export type CommentForm = z.infer<typeof CommentForm>

/** Code 5.8: what the resident said to the provisional findings. One that comes late is weighed while nothing is decided. */
export function comment(actor: Actor, target: Target, form: CommentForm): Promise<Answer> {
  return takeAct('comment', actor, target, async file => {
    const { stage } = currentStage(file.position)
    const { receivedOn, channel, words } = form
    const shared = provisionalFindingsOf(file.events, stage)
    if (!shared) throw new Error('Where nothing was shared the act is not possible')
    const notThen = whyNotOn(receivedOn, { lastOn: shared.on }, file.today)
    const refusal = handlersOnly(file) ?? (notThen ? refuse('not possible', notThen, 'receivedOn') : null)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'commented', on: receivedOn, stage, channel, words }])
    return { done: true }
  })
}
