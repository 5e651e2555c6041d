import { HOLDERS, retentionOf } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { dayOfComplaintRefused } from '../day-refused.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const HoldForm = z.object({
  by: z.enum(HOLDERS, 'Choose who needs the record kept'),
  on: day('the day from which it is held'),
  reason: text('Say what it is held for, such as the number of the claim', 2000),
})
export type HoldForm = z.infer<typeof HoldForm>

/** Rulebook 7: while the Ombudsman, a court or an insurer is involved, nothing is erased whatever day it is. */
export function placeHold(actor: Actor, target: Target, form: HoldForm): Promise<Answer> {
  return takeAct('retain', actor, target, async file => {
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(form.on, file)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'held', on: form.on, by: form.by, reason: form.reason }])
    await recordAudit(file.db, {
      organisationId: file.row.coop_id,
      what: 'hold placed',
      subject: { complaintId: file.row.id, day: form.on },
    })
    return { done: true }
  })
}

export const HoldEndingForm = z.object({
  hold: z
    .string()
    .default('')
    .refine(value => /^\d{1,9}$/.test(value), 'Choose the hold that ends'),
  on: day('the day on which it ended'),
  reason: text('Say how it came to an end', 2000),
})
export type HoldEndingForm = z.infer<typeof HoldEndingForm>

/** The same ends, and the complaint is kept for as long as every other. */
export function endHold(actor: Actor, target: Target, form: HoldEndingForm): Promise<Answer> {
  return takeAct('retain', actor, target, async file => {
    const hold = retentionOf(file.events, file.position).holds.find(({ seq }) => seq === Number(form.hold))
    const refusal =
      handlersOnly(file) ??
      (hold ? null : refuse('not possible', 'That hold does not stand, or has ended already.', 'hold')) ??
      dayOfComplaintRefused(form.on, file)
    if (refusal || !hold) return refusal ?? refuse('not possible', 'That hold does not stand.', 'hold')
    if (form.on < hold.on)
      return refuse('not possible', `The hold began later, on ${dateInWords(hold.on)}.`, 'on')
    await recordFacts(file, [{ type: 'hold ended', on: form.on, hold: hold.seq, reason: form.reason }])
    await recordAudit(file.db, {
      organisationId: file.row.coop_id,
      what: 'hold lifted',
      subject: { complaintId: file.row.id, day: form.on },
    })
    return { done: true }
  })
}
