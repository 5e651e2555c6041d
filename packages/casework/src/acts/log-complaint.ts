import { COMPLAINANTS } from '@putright/complaint'
import { asPersonAt, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { wallsAround } from '@putright/db/queries/independence'
import { settlePassedOn } from '@putright/db/queries/intake'
import { coopsHandled } from '@putright/db/queries/people'
import { tieToComplaint } from '@putright/db/queries/requests'
import { CHANNELS } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { z } from 'zod'
import { type Refusal, refuse } from '../answer.ts'
import { day, dayOrNone, text } from '../form-fields.ts'
import { whomField } from '../intake/about-us.ts'
import { type Alike, anotherOrAlike } from '../intake/another-or-alike.ts'
import { link } from '../intake/link.ts'
import { passedOnRefused } from '../intake/passed-on-refused.ts'
import { residentFields, residentOf } from '../intake/resident-fields.ts'
import { firstReview, startRequest } from '../requests/start-request.ts'
import { type Actor, isUuid } from '../take-act.ts'
import { type ComesWith, type NewComplaint, type Started, startComplaint } from './start-complaint.ts'

const Said = z.object({
  coopId: z.uuid('Choose the co-op it is about'),
  receivedOn: day('the day it was received'),
  channel: z.enum(CHANNELS, 'Choose how it was received'),
  ...residentFields,
  category: text('Write the service area, such as Repairs', 100),
  summary: text('Say in one line what it is about', 200),
  account: text('Write down what the resident said, in their words', 50_000),
})

/** What may go unasked: then it is a resident’s own complaint about their home, a matter by itself. */
const MoreSaid = z.object({
  complainant: z.enum(COMPLAINANTS, 'Say who complains').default('member'),
  concernsOurHomes: z.enum(['yes', 'no'], 'Say whether it concerns one of the co-op’s homes').default('yes'),
  happenedOn: dayOrNone('the day it happened'),
  awareOn: dayOrNone('the day they came to know of it'),
  /** Something to be done, whatever becomes of the complaint (1.4); empty where nothing is. */
  alsoAsked: text('', 200),
  /** Whether it complains of somebody of the team or the committee, and of whom (5.8). */
  aboutUs: z
    .enum(['no', 'yes'], 'Say whether it complains of somebody of the team or the committee')
    .default('no'),
  ...whomField,
  /** Where there are complaints alike: that it is another matter, or which one is about the same. */
  alike: z.union([z.literal(''), z.literal('another matter'), z.uuid()]).default(''),
  /** What a member of the co-op was told and this logs. */
  passedOn: z.union([z.literal(''), z.uuid()]).default(''),
})

// Asked together with all else that is missing, and not only once the rest is there.
const NAMELESS = { path: ['residentName'], error: 'Write who complains', when: () => true }

export const ComplaintForm = z
  .object({ ...Said.shape, ...MoreSaid.shape })
  .refine(form => form.residentName !== '' || form.complainant === 'anonymous', NAMELESS)
export type ComplaintForm = z.infer<typeof Said> & Partial<z.infer<typeof MoreSaid>>

/** Refused where others are alike, with those that may be about the same. */
export type Logged = Started | Alike

/** Logs a complaint that reached anybody, by any way (Code 3.2). Received and logged are two dates. */
export function logComplaint({ connection, personId, today }: Actor, form: ComplaintForm): Promise<Logged> {
  return asPersonAt(connection, personId, form.coopId, async db => {
    const coop = (await coopsHandled(db)).find(({ id }) => id === form.coopId)
    if (!coop)
      return refuse('not found', 'There is no such co-op among those you handle complaints for.', 'coopId')
    const refusal =
      (await passedOnRefused(db, form, 'complaint')) ??
      whomUnsaid(form) ??
      (await anotherOrAlike(db, form, today))
    if (refusal) return refusal
    const given = { ...complaintOf(form), closedWithIt: await closedWith(db, form) }
    return startComplaint(db, coop, given, today, async complaint => {
      const { complaintId } = complaint
      if (form.passedOn) await settlePassedOn(db, form.passedOn, { complaint_id: complaintId })
      return [
        ...(form.alsoAsked ? [await alsoLogRequest(db, form, complaintId, today)] : []),
        ...(isUuid(form.alike ?? '') ? [await linkOther(db, form, complaint, today)] : []),
      ]
    })
  })
}

// Code 5.8: asked once the co-op is known, before anybody else could open it.
const whomUnsaid = ({ aboutUs, whom = [] }: ComplaintForm): Refusal | null =>
  aboutUs === 'yes' && whom.length === 0
    ? refuse('not possible', 'Tick whom it complains of. It is closed to them from the start.', 'whom')
    : null

const complaintOf = (form: ComplaintForm): Omit<NewComplaint, 'closedWithIt'> => ({
  receivedOn: form.receivedOn,
  channel: form.channel,
  category: form.category,
  summary: form.summary,
  account: form.account,
  complainant: form.complainant ?? 'member',
  concernsOurHomes: form.concernsOurHomes !== 'no',
  happenedOn: form.happenedOn ?? null,
  awareOn: form.awareOn ?? null,
  whom: form.aboutUs === 'yes' ? (form.whom ?? []) : [],
  resident: residentOf(form),
})

/** To whom the complaint about the same matter is closed. It is held first, or it could be closed to more meanwhile (5.8). */
async function closedWith(db: CoopDb, { alike = '' }: ComplaintForm): Promise<string[]> {
  const same = isUuid(alike) ? await complaintToActOn(db, alike) : undefined
  return same ? (await wallsAround(db, same)).map(({ personId }) => personId) : []
}

/** Code 1.4: what is to be done goes its own way, whatever becomes of the complaint. */
async function alsoLogRequest(
  db: CoopDb,
  form: ComplaintForm,
  complaintId: string,
  today: CalendarDate,
): Promise<ComesWith> {
  const asked = { kind: 'service request' as const, askedBy: '', summary: form.alsoAsked ?? '' }
  const request = await startRequest(
    db,
    { ...form, ...asked, reviewOn: firstReview(today), resident: residentOf(form) },
    today,
  )
  await tieToComplaint(db, form.coopId, request.id, complaintId)
  return { ...request, as: 'logged with a service request' }
}

/** Each says of the other that it is about the same; both go on by themselves, closed to the same people (5.8). */
async function linkOther(
  db: CoopDb,
  { alike = '', ...form }: ComplaintForm,
  { complaintId, reference }: { complaintId: string; reference: string },
  today: CalendarDate,
): Promise<ComesWith> {
  const as = 'about the same matter'
  const { whom } = complaintOf(form)
  const other = await link(db, alike, { id: complaintId, reference, as }, whom, today)
  return { ...other, as }
}
