import { randomUUID } from 'node:crypto'
import { addCalendarDays } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const AdjustmentForm = z.object({
  what: text('Say what you agreed to do differently', 2000),
  print: z.enum(['standard', 'large'], 'Choose the size of print'),
  sendBy: z.enum(['email', 'post', 'telephone'], 'Choose how letters reach them'),
  language: text('', 60),
  reviewOn: day('the day it is looked at again'),
  /** Why, as far as the resident disclosed it; kept where fewer people read. */
  need: text('', 5000),
})
export type AdjustmentForm = z.infer<typeof AdjustmentForm>

/** Code 5.10: an adjustment agreed with the resident, and – apart – the disability or need disclosed. */
export function agreeAdjustment(actor: Actor, target: Target, form: AdjustmentForm): Promise<Answer> {
  return takeAct('support', actor, target, async file => {
    const refusal = handlersOnly(file) ?? reviewRefused(file, form.reviewOn)
    if (refusal) return refusal
    const { db, row, personId, today } = file
    const adjustmentId = randomUUID()
    const key = { coop_id: row.coop_id, complaint_id: row.id }
    await db
      .insertInto('adjustments')
      .values({
        ...key,
        id: adjustmentId,
        what: form.what,
        print: form.print,
        language: form.language,
        send_by: form.sendBy,
        agreed_on: today,
        review_on: form.reviewOn,
        recorded_by: personId,
      })
      .execute()
    if (form.need)
      await db
        .insertInto('needs')
        .values({ ...key, words: form.need, recorded_on: today, recorded_by: personId })
        .execute()
    await recordFacts(file, [{ type: 'adjusted', adjustmentId, as: 'agreed', on: today }])
    return { done: true }
  })
}

export const AdjustmentReviewForm = z.object({
  adjustmentId: z.uuid('Choose the adjustment'),
  as: z.enum(['reviewed', 'ended'], 'Say whether it goes on'),
  reviewOn: z.union([z.literal(''), day('the day it is looked at again')]).default(''),
})
export type AdjustmentReviewForm = z.infer<typeof AdjustmentReviewForm>

/** Code 5.10: an adjustment is kept under review, and ends when it is no longer wanted. */
export function reviewAdjustment(actor: Actor, target: Target, form: AdjustmentReviewForm): Promise<Answer> {
  return takeAct('support', actor, target, async file => {
    const refusal =
      handlersOnly(file) ??
      (form.as === 'ended' ? null : form.reviewOn ? reviewRefused(file, form.reviewOn) : noNextReview())
    if (refusal) return refusal
    const { db, row, today } = file
    const { numUpdatedRows } = await db
      .updateTable('adjustments')
      .set(form.as === 'ended' || !form.reviewOn ? { ended_on: today } : { review_on: form.reviewOn })
      .where('coop_id', '=', row.coop_id)
      .where('complaint_id', '=', row.id)
      .where('id', '=', form.adjustmentId)
      .where('ended_on', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n)
      return refuse('not possible', 'This adjustment has ended already.', 'adjustmentId')
    await recordFacts(file, [{ type: 'adjusted', adjustmentId: form.adjustmentId, as: form.as, on: today }])
    return { done: true }
  })
}

const noNextReview = (): Refusal => refuse('not complete', 'Give the day it is looked at again', 'reviewOn')

/** A review lies ahead, and within a year, so that nothing is agreed once and then forgotten. */
export function reviewRefused({ today }: ActingFile, reviewOn: string): Refusal | null {
  if (reviewOn > today && reviewOn <= addCalendarDays(today, 366)) return null
  return refuse('not possible', 'Choose a day after today and within a year.', 'reviewOn')
}
