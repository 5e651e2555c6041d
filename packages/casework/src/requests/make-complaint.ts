import { COMPLAINANTS } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { coopById } from '@putright/db/queries/coops'
import { tieToComplaint } from '@putright/db/queries/requests'
import { CHANNELS } from '@putright/handling-code'
import { z } from 'zod'
import { type Started, startComplaint } from '../acts/start-complaint.ts'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { whomField } from '../intake/about-us.ts'
import { residentFields, residentOf } from '../intake/resident-fields.ts'
import type { Actor } from '../take-act.ts'
import { onRequest, type RequestFile, type RequestTarget } from './on-request.ts'
import { voicedIn } from './voiced.ts'
import { writeNotes } from './write-notes.ts'

export const RequestComplaintForm = z.object({
  channel: z.enum(CHANNELS, 'Choose how they said so'),
  complainant: z.enum(COMPLAINANTS, 'Say who complains'),
  concernsOurHomes: z.enum(['yes', 'no'], 'Say whether it concerns one of the co-op’s homes'),
  ...residentFields,
  residentName: text('Write who complains', 200),
  category: text('Write the service area, such as Repairs', 100),
  summary: text('Say in one line what it is about', 200),
  account: text('Write down what the resident said, in their words', 50_000),
  ...whomField,
})
export type RequestComplaintForm = z.infer<typeof RequestComplaintForm>

/** `open`: not closed to whoever made it, as it is where it is about them or comes from their home (5.8). */
type Made = Answer<{ complaintId: string; reference: string; open: boolean }>

/**
 * Code 1.5: a complaint is opened, as received on the day they said that they are unhappy, while work on the request
 * goes on: its state stays what it is.
 */
export async function makeComplaint(
  actor: Actor,
  target: RequestTarget,
  form: RequestComplaintForm,
): Promise<Made> {
  const made = await onRequest(actor, target, file => madeOf(file, form))
  if (!made.done) return made
  const seen = await asPerson(actor.connection, actor.personId, db => complaintById(db, made.complaintId))
  return { ...made, open: seen !== undefined }
}

async function madeOf(file: RequestFile, form: RequestComplaintForm): Promise<Started> {
  const { db, request, notes, today } = file
  const voiced = voicedIn(notes)
  if (!voiced)
    return refuse('not possible', 'Record first that they are not satisfied, and the day they said so.')
  const coop = await coopById(db, request.coop_id)
  if (!coop) throw new Error('A request belongs to a co-op')
  const complaint = {
    ...form,
    receivedOn: voiced.on,
    concernsOurHomes: form.concernsOurHomes === 'yes',
    happenedOn: null,
    awareOn: null,
    whom: form.whom ?? [],
    closedWithIt: [],
    resident: residentOf(form),
  }
  const started = await startComplaint(db, coop, complaint, today, async ({ complaintId, reference }) => {
    await writeNotes(file, [{ kind: 'complaint', on: today, words: reference }])
    await tieToComplaint(db, request.coop_id, request.id, complaintId)
    return [{ id: request.id, reference: request.reference, as: 'came from a service request' }]
  })
  // The day was recorded before and is not on this form.
  return started.done ? started : { ...started, field: null }
}
