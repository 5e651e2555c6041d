import type { AccessRequest } from '@putright/complaint'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayOfComplaintRefused } from '../day-refused.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { ACCESS_TIMES, type AccessTime, openRequest, timeFact } from './facts.ts'

export const AccessRequestForm = z.object({
  on: day('the day the request came'),
  identity: text('Say how you made sure that it is the resident who asks', 1000),
})
export type AccessRequestForm = z.infer<typeof AccessRequestForm>

/** C11: the resident asks what is kept about them. They may ask in any words and by any way. */
export function askAccess(actor: Actor, target: Target, form: AccessRequestForm): Promise<Answer> {
  return takeAct('give access', actor, target, async file => {
    const refusal =
      handlersOnly(file) ?? dayOfComplaintRefused(form.on, file) ?? askedAlready(openRequest(file))
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'access asked', on: form.on, identity: form.identity }])
    return { done: true }
  })
}

export const AccessTimeForm = z.object({
  what: z.enum(ACCESS_TIMES, 'Choose what happened'),
  on: day('the day it happened'),
  words: text('Write it down: what was asked, answered, or why it takes longer', 2000),
})
export type AccessTimeForm = z.infer<typeof AccessTimeForm>

/** What moves the day: a question that the resident has to answer first, or two months more, told within the first. */
export function timeAccess(
  actor: Actor,
  target: Target,
  { what, on, words }: AccessTimeForm,
): Promise<Answer> {
  return takeAct('give access', actor, target, async file => {
    const request = openRequest(file)
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(on, file) ?? timeRefused(request, what, on)
    if (refusal) return refusal
    await recordFacts(file, [{ ...timeFact(what, request?.seq ?? 0, words), on }])
    return { done: true }
  })
}

export const NOTHING_ASKED = refuse('not possible', 'No request for personal data is open. Record it first.')

/** Why another cannot be recorded; null where none is open. */
export const askedAlready = (open: AccessRequest | undefined): Refusal | null =>
  open ? refuse('not possible', 'A request for personal data is open already; answer that one.', 'on') : null

/** Why something cannot have moved the day of what is open; null where it can. */
export function timeRefused(
  open: AccessRequest | undefined,
  what: AccessTime,
  on: CalendarDate,
): Refusal | null {
  if (!open) return NOTHING_ASKED
  const { askedOn, stoppedOn, extended, due } = open
  if (on < askedOn) return refuse('not possible', `The request came later, on ${dateInWords(askedOn)}.`, 'on')
  if (what === 'access question put')
    return stoppedOn ? refuse('not possible', 'The clock stands still already.', 'what') : null
  if (what === 'access question answered') {
    if (!stoppedOn) return refuse('not possible', 'No question waits for an answer.', 'what')
    return on < stoppedOn
      ? refuse('not possible', `The question was put later, on ${dateInWords(stoppedOn)}.`, 'on')
      : null
  }
  if (extended) return refuse('not possible', 'It has its two more months already.', 'what')
  return due && on > due
    ? refuse(
        'not possible',
        `The resident has to be told by ${dateInWords(due)}, within the first month.`,
        'on',
      )
    : null
}
