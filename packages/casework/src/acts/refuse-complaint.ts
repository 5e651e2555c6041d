import { randomUUID } from 'node:crypto'
import { currentStage } from '@putright/complaint'
import { REFUSAL_GROUNDS } from '@putright/handling-code'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { text } from '../form-fields.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const RefusalForm = z.object({
  ground: z.enum(REFUSAL_GROUNDS, 'Choose the ground of the policy'),
  reasoning: text('Say why, from the facts of this complaint alone', 20_000),
  discretion: text('', 20_000),
  elsewhere: text('', 5000),
})
export type RefusalForm = z.infer<typeof RefusalForm>

/** Code 2.1 to 2.5 and 5.11: not accepted, or not escalated, on a ground and its own facts, and always by a letter. */
export function refuseComplaint(actor: Actor, target: Target, form: RefusalForm): Promise<Answer> {
  return takeAct('refuse', actor, target, async file => {
    const { stage, requestedOn } = currentStage(file.position)
    const of = stage === 1 ? ('complaint' as const) : ('escalation' as const)
    const letterId = randomUUID()
    const discretion = form.discretion || null
    const refusal =
      handlersOnly(file) ??
      (await issueLetter(file, letterId, stage, {
        ...(await frameOf(file)),
        kind: 'refusal',
        of,
        requestedOn,
        ground: form.ground,
        reasoning: form.reasoning,
        discretion,
        elsewhere: form.elsewhere,
      }))
    if (refusal) return refusal
    const { ground, reasoning } = form
    await recordFacts(file, [
      { type: 'refused', on: file.today, of, ground, reasoning, discretion, letterId },
    ])
    return { done: true }
  })
}
