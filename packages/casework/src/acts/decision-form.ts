import { OUTCOMES } from '@putright/handling-code'
import { z } from 'zod'
import { goingOnField } from '../deciding/going-on.ts'
import { text } from '../form-fields.ts'
import { ActionForm, RemedyForm } from './remedy-form.ts'

/** The recommendation on a part as it stands: outcome, reasons, remedies and actions are taken from it. */
const AcceptedForm = z.object({ head: z.coerce.number().int(), towards: z.literal('accepted') })

/** A decision in words of one's own; `towards` where something was recommended. */
const OwnDecisionForm = z.object({
  head: z.coerce.number().int(),
  towards: z.enum(['accepted with changes', 'decided otherwise']).optional(),
  outcome: z.enum(OUTCOMES, 'Say whether this part is upheld'),
  reasons: text('Give the reasons for the decision on this part', 20_000),
  /** The effect on the resident, which the remedies answer to (7.2). */
  impact: text('', 5000).optional(),
  remedies: z.array(RemedyForm).default([]),
  actions: z.array(ActionForm).default([]),
})

export const HeadDecisionForm = z.discriminatedUnion('towards', [AcceptedForm, OwnDecisionForm], {
  error: 'Say whether you accept the recommendation on this part',
})
export type HeadDecisionForm = z.infer<typeof HeadDecisionForm>

export const DecisionForm = z.object({
  heads: z.array(HeadDecisionForm).min(1, 'Decide at least one part'),
  ...goingOnField,
})
export type DecisionForm = z.infer<typeof DecisionForm>
