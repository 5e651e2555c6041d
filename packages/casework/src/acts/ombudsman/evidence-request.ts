import { evidenceDue } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import type { Answer } from '../../answer.ts'
import { dayOfComplaintRefused } from '../../day-refused.ts'
import { day, dayOrNone, text } from '../../form-fields.ts'
import { recordFacts } from '../../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../../take-act.ts'
import { notBy, reference } from './dealing.ts'

export const EvidenceRequestForm = z.object({
  reference,
  on: day('the date of the Ombudsman’s request'),
  what: text('Say what the Ombudsman asks for', 20_000),
  due: dayOrNone('the day the request names'),
})
export type EvidenceRequestForm = z.infer<typeof EvidenceRequestForm>

/** Rulebook C8: the day in the request comes first; where it gives none, fifteen working days. */
export const requestEvidence = (actor: Actor, target: Target, form: EvidenceRequestForm): Promise<Answer> =>
  takeAct('deal with the Ombudsman', actor, target, async file => {
    const { reference: number, on, what, due } = form
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(on, file) ?? notBy(due, { on, field: 'due' })
    if (refusal) return refusal
    const day = due ?? evidenceDue(on, file.policy, englandAndWales).due
    await recordFacts(file, [{ type: 'evidence requested', on, reference: number, what, due: day }])
    return { done: true }
  })
