import { randomUUID } from 'node:crypto'
import { addCalendarDays } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { reviewRefused } from './adjust.ts'

export const RestrictionForm = z.object({
  what: text('Say how contact is limited, and what stays open to them', 2000),
  reason: text('Say what happened, with days and what shows it', 10_000),
  proportionateBecause: text(
    'Say what milder steps were tried, and why this is no more than is needed',
    5000,
  ),
  equalityConsidered: text('Say how disability and other protected characteristics were considered', 5000),
  untilOn: day('the day it ends'),
  reviewOn: day('the day it is looked at again'),
})
export type RestrictionForm = z.infer<typeof RestrictionForm>

/** Code 5.14, 5.15: contact is limited for a time, with reasons, in proportion. It never bars anybody from complaining. */
export function restrict(actor: Actor, target: Target, form: RestrictionForm): Promise<Answer> {
  return takeAct('support', actor, target, async file => {
    const refusal = handlersOnly(file) ?? daysRefused(file, form)
    if (refusal) return refusal
    const { db, row, personId, today } = file
    const restrictionId = randomUUID()
    await db
      .insertInto('restrictions')
      .values({
        coop_id: row.coop_id,
        id: restrictionId,
        complaint_id: row.id,
        what: form.what,
        reason: form.reason,
        proportionate_because: form.proportionateBecause,
        equality_considered: form.equalityConsidered,
        from_on: today,
        until_on: form.untilOn,
        review_on: form.reviewOn,
        recorded_by: personId,
      })
      .execute()
    await recordFacts(file, [{ type: 'restricted', restrictionId, as: 'imposed', on: today }])
    return { done: true }
  })
}

// A limit without an end would be forgotten; a year is long.
function daysRefused(file: ActingFile, { untilOn, reviewOn }: RestrictionForm): Refusal | null {
  if (untilOn <= file.today || untilOn > addCalendarDays(file.today, 366))
    return refuse('not possible', 'Choose a day after today and within a year.', 'untilOn')
  if (reviewOn > untilOn)
    return refuse('not possible', 'It is looked at again before it ends, or on that day.', 'reviewOn')
  return reviewRefused(file, reviewOn)
}

export const RestrictionReviewForm = z.object({
  restrictionId: z.uuid('Choose the limit'),
  as: z.enum(['reviewed', 'lifted'], 'Say whether it goes on'),
  reviewOn: z.union([z.literal(''), day('the day it is looked at again')]).default(''),
})
export type RestrictionReviewForm = z.infer<typeof RestrictionReviewForm>

/** Code 5.14: looked at again, and lifted as soon as it can be. It never lasts beyond its last day. */
export function reviewRestriction(
  actor: Actor,
  target: Target,
  form: RestrictionReviewForm,
): Promise<Answer> {
  return takeAct('support', actor, target, async file => {
    const { db, row, today } = file
    const held = await db
      .selectFrom('restrictions')
      .select(['until_on'])
      .where('coop_id', '=', row.coop_id)
      .where('complaint_id', '=', row.id)
      .where('id', '=', form.restrictionId)
      .where('ended_on', 'is', null)
      .executeTakeFirst()
    const refusal =
      handlersOnly(file) ??
      (held && held.until_on >= today ? null : refuse('not possible', 'This limit has ended already.')) ??
      (form.as === 'lifted' ? null : nextReviewRefused(file, form.reviewOn, held?.until_on ?? ''))
    if (refusal) return refusal
    await db
      .updateTable('restrictions')
      .set({
        reviewed_on: today,
        ...(form.as === 'lifted' || !form.reviewOn ? { ended_on: today } : { review_on: form.reviewOn }),
      })
      .where('coop_id', '=', row.coop_id)
      .where('id', '=', form.restrictionId)
      .execute()
    await recordFacts(file, [
      { type: 'restricted', restrictionId: form.restrictionId, as: form.as, on: today },
    ])
    return { done: true }
  })
}

function nextReviewRefused(file: ActingFile, reviewOn: string, untilOn: string): Refusal | null {
  if (!reviewOn) return refuse('not complete', 'Give the day it is looked at again', 'reviewOn')
  if (reviewOn > untilOn)
    return refuse('not possible', 'It is looked at again before it ends, or on that day.', 'reviewOn')
  return reviewRefused(file, reviewOn)
}
