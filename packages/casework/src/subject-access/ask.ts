import { accessRequestsIn } from '@putright/complaint'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { dayOfComplaintRefused } from '../day-refused.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const AccessRequestForm = z.object({
  on: day('the day the request came'),
  identity: text('Say how you made sure that it is the resident who asks', 1000),
})
export type AccessRequestForm = z.infer<typeof AccessRequestForm>

/** C11: the resident asks what is kept about them. They may ask in any words and by any way. */
export function askAccess(actor: Actor, target: Target, form: AccessRequestForm): Promise<Answer> {
  return takeAct('give access', actor, target, async file => {
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(form.on, file) ?? alreadyOpen(file)
    if (refusal) return refusal
    await recordFacts(file, [{ type: 'access asked', on: form.on, identity: form.identity }])
    return { done: true }
  })
}

export const ACCESS_TIMES = ['access question put', 'access question answered', 'access extended'] as const

export const AccessTimeForm = z.object({
  what: z.enum(ACCESS_TIMES, 'Choose what happened'),
  on: day('the day it happened'),
  words: text('Write it down: what was asked, answered, or why it takes longer', 2000),
})
export type AccessTimeForm = z.infer<typeof AccessTimeForm>

/** What moves the day: a question that the resident has to answer first, or two months more, told within the first. */
export function timeAccess(actor: Actor, target: Target, form: AccessTimeForm): Promise<Answer> {
  return takeAct('give access', actor, target, async file => {
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(form.on, file)
    if (refusal) return refusal
    const request = openRequest(file)
    if (!request) return NOTHING_ASKED
    const { what, on, words } = form
    const { seq: asked, askedOn, stoppedOn, extended } = request
    if (on < askedOn)
      return refuse('not possible', `The request came later, on ${dateInWords(askedOn)}.`, 'on')
    if (what === 'access question put') {
      if (stoppedOn) return refuse('not possible', 'The clock stands still already.', 'what')
      await recordFacts(file, [{ type: what, on, asked, question: words }])
    } else if (what === 'access question answered') {
      if (!stoppedOn) return refuse('not possible', 'No question waits for an answer.', 'what')
      if (on < stoppedOn)
        return refuse('not possible', `The question was put later, on ${dateInWords(stoppedOn)}.`, 'on')
      await recordFacts(file, [{ type: what, on, asked, answer: words }])
    } else {
      if (extended) return refuse('not possible', 'It has its two more months already.', 'what')
      if (request.due && on > request.due)
        return refuse(
          'not possible',
          `The resident has to be told by ${dateInWords(request.due)}, within the first month.`,
          'on',
        )
      await recordFacts(file, [{ type: what, on, asked, reason: words }])
    }
    return { done: true }
  })
}

export const NOTHING_ASKED = refuse('not possible', 'No request for personal data is open. Record it first.')

/** The request that waits for its answer; undefined where none does. */
export const openRequest = ({ events }: Pick<ActingFile, 'events'>) =>
  accessRequestsIn(events, englandAndWales).find(({ givenOn }) => givenOn === null)

const alreadyOpen = (file: ActingFile) =>
  openRequest(file)
    ? refuse('not possible', 'A request for personal data is open already; answer that one.', 'on')
    : null
