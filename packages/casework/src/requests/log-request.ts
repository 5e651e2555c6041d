import { REQUEST_KINDS } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { settlePassedOn } from '@putright/db/queries/intake'
import { coopsHandled } from '@putright/db/queries/people'
import { CHANNELS } from '@putright/handling-code'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { passedOnRefused } from '../intake/passed-on-refused.ts'
import { residentFields, residentOf } from '../intake/resident-fields.ts'
import type { Actor } from '../take-act.ts'
import { startRequest } from './start-request.ts'

export const RequestForm = z.object({
  coopId: z.uuid('Choose the co-op it is about'),
  kind: z.enum(REQUEST_KINDS, 'Say what kind of contact it is'),
  receivedOn: day('the day it was received'),
  channel: z.enum(CHANNELS, 'Choose how it was received'),
  askedBy: text('', 200),
  ...residentFields,
  category: text('Write the service area, such as Repairs', 100),
  summary: text('Say in one line what is asked for', 200),
  account: text('', 50_000),
  reviewOn: day('the day somebody looks at it again'),
  passedOn: z.union([z.literal(''), z.uuid()]).default(''),
})
export type RequestForm = z.infer<typeof RequestForm>

/** Logs what asks for something to be done (Code 1.4), an MP’s or councillor’s enquiry, or what a survey brought (1.6). */
export function logRequest(
  { connection, personId, today }: Actor,
  form: RequestForm,
): Promise<Answer<{ requestId: string; reference: string }>> {
  return asPerson(connection, personId, async db => {
    const coop = (await coopsHandled(db)).find(({ id }) => id === form.coopId)
    if (!coop)
      return refuse('not found', 'There is no such co-op among those you handle complaints for.', 'coopId')
    const refusal = lacking(form, today) ?? (await passedOnRefused(db, form, 'request'))
    if (refusal) return refusal
    const named = form.residentName !== ''
    const request = await startRequest(db, { ...form, resident: named ? residentOf(form) : null }, today)
    if (form.passedOn) await settlePassedOn(db, form.passedOn, { contact_id: request.id })
    return { done: true, requestId: request.id, reference: request.reference }
  })
}

function lacking(form: RequestForm, today: CalendarDate): Refusal | null {
  if (form.receivedOn > today)
    return refuse('not possible', `${dateInWords(form.receivedOn)} is in the future.`, 'receivedOn')
  if (form.reviewOn < today) return refuse('not possible', 'Choose a day that is still to come.', 'reviewOn')
  if (form.kind === 'enquiry' && form.askedBy === '')
    return refuse('not possible', 'Write which MP or councillor asks.', 'askedBy')
  if (form.kind === 'service request' && form.residentName === '')
    return refuse('not possible', 'Write who asks.', 'residentName')
  return null
}
