import { currentStage } from '@putright/complaint'
import { OUTCOMES } from '@putright/handling-code'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { tellDeciders } from '../letters/tell-deciders.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, type Target, takeAct } from '../take-act.ts'

export const RecommendationForm = z.object({
  heads: z
    .array(
      z.object({
        head: z.coerce.number().int(),
        outcome: z.enum(OUTCOMES, 'Say whether to uphold this part'),
        reasons: text('Give the reasons for this part', 20_000),
      }),
    )
    .min(1, 'Recommend on at least one part'),
})
export type RecommendationForm = z.infer<typeof RecommendationForm>

/** Procedure B: the investigator reports to those who decide for the co-op, with a recommendation a head. */
export function recommend(actor: Actor, target: Target, form: RecommendationForm): Promise<Answer> {
  return takeAct('recommend', actor, target, async file => {
    const stage = currentStage(file.position)
    if (stage.investigator !== file.personId) {
      return refuse('not yours', 'Only the person who looks into this complaint can recommend.')
    }
    const landlords = stage.heads.filter(head => head.responsibility === 'landlord').map(head => head.number)
    if (form.heads.some(({ head }) => !landlords.includes(head))) {
      return refuse(
        'not possible',
        'You can recommend only on the parts that are the co-op’s to decide.',
        'heads',
      )
    }
    const facts = form.heads.map(head => ({
      type: 'recommended' as const,
      stage: stage.stage,
      on: file.today,
      ...head,
    }))
    await tellDeciders(file, await recordFacts(file, facts))
    return { done: true }
  })
}
