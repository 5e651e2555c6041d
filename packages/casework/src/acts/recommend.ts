import { currentStage } from '@putright/complaint'
import { OUTCOMES } from '@putright/handling-code'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { guidanceConsidered } from '../deciding/guidance-considered.ts'
import { putRightRefused } from '../deciding/put-right.ts'
import { deleteDraft } from '../drafts/delete-draft.ts'
import { text } from '../form-fields.ts'
import { tellDeciders } from '../letters/tell-deciders.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, type Target, takeAct } from '../take-act.ts'
import { ActionForm, RemedyForm } from './remedy-form.ts'

export const RecommendationForm = z.object({
  /** For those who decide and were not there: what was looked at, who was heard, what the evidence is (6.7). */
  report: text('Write the report: what you looked at, whom you heard, what the evidence is', 30_000),
  heads: z
    .array(
      z.object({
        head: z.coerce.number().int(),
        outcome: z.enum(OUTCOMES, 'Say whether to uphold this part'),
        reasons: text('Give the reasons for this part', 20_000),
        remedies: z.array(RemedyForm).default([]),
        actions: z.array(ActionForm).default([]),
      }),
    )
    .min(1, 'Recommend on at least one part'),
})
export type RecommendationForm = z.infer<typeof RecommendationForm>

/** Procedure B: the investigator reports to those who decide for the co-op, with a recommendation a head. */
export function recommend(actor: Actor, target: Target, form: RecommendationForm): Promise<Answer> {
  return takeAct('recommend', actor, target, async file => {
    const { stage, heads, investigator, report } = currentStage(file.position)
    if (investigator !== file.personId) {
      return refuse('not yours', 'Only the person who looks into this complaint can recommend.')
    }
    const landlords = heads.filter(head => head.responsibility === 'landlord').map(head => head.number)
    if (form.heads.some(({ head }) => !landlords.includes(head))) {
      return refuse(
        'not possible',
        'You can recommend only on the parts that are the co-op’s to decide.',
        'heads',
      )
    }
    const unguided = guidanceConsidered(
      form.heads.flatMap(({ remedies }) => remedies),
      'heads',
    )
    const refusal =
      unguided ??
      putRightRefused(form.heads, heads, 'It cannot be recommended like this, so nothing was sent.')
    if (refusal) return refusal
    const on = file.today
    const reported: DatedFact[] =
      form.report === report ? [] : [{ type: 'reported', stage, report: form.report, on }]
    const recommended = form.heads.map(head => ({ type: 'recommended' as const, stage, on, ...head }))
    const facts = [...reported, ...recommended]
    tellDeciders(file, withFacts(file, facts))
    await recordFacts(file, facts)
    await deleteDraft(file, 'report', stage)
    return { done: true }
  })
}
