import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { Actor, Target } from '../take-act.ts'
import { alreadyDone, pursue } from './undertaking-in-hand.ts'

export const ChaseForm = z.object({
  words: text('Say whom you asked, and what they answered', 5000),
})
export type ChaseForm = z.infer<typeof ChaseForm>

/** Code 6.6, 6.17: what was promised is asked after until it is done. */
export const chaseUndertaking = (
  actor: Actor,
  target: Target,
  undertakingId: string,
  { words }: ChaseForm,
): Promise<Answer> =>
  pursue(actor, target, undertakingId, async (file, undertaking) => {
    const refusal = alreadyDone(undertaking)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'chased', on: file.today, undertaking: undertakingId, words }])
    return { done: true }
  })
