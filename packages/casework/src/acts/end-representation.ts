import { representationsIn } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const EndRepresentationForm = z.object({
  reason: text('Say why they no longer act, such as that the resident asked for it', 5000),
})
export type EndRepresentationForm = z.infer<typeof EndRepresentationForm>

/** Code 3.6: whoever acted for the resident no longer does, from today. */
export const endRepresentation =
  (representativeId: string) =>
  (actor: Actor, target: Target, { reason }: EndRepresentationForm): Promise<Answer> =>
    takeAct('represent', actor, target, async file => {
      const refusal = handlersOnly(file)
      if (refusal) return refusal
      const one = representationsIn(file.record).find(given => given.representativeId === representativeId)
      if (!one) return refuse('not found', 'Nobody of that name acts for the resident.')
      if (one.ended) return refuse('not possible', 'That was recorded already.')
      await recordFacts(file, [{ type: 'representation ended', on: file.today, representativeId, reason }])
      return { done: true }
    })
