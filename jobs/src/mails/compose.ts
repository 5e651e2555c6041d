import { copiesTo, pdfOf, toLookAt } from '@putright/casework'
import type { CoopDb } from '@putright/db'
import { organisationNames } from '@putright/db/queries/handovers'
import {
  caseForPerson,
  inWhoseName,
  letterToSend,
  personToMail,
  reminderAt,
} from '@putright/db/queries/mails'
import { on } from '@putright/working-days'
import { z } from 'zod'
import { coopTold } from './coop-told.ts'
import { DECISION_OCCASIONS, decisionNeeded } from './decision-needed.ts'
import { deputised } from './deputised.ts'
import { approvalNeeded, extensionDeclined } from './extension-approval.ts'
import { handedOver } from './handed-over.ts'
import { letterIssued } from './letter-issued.ts'
import type { Mail } from './mail.ts'
import { reminder } from './reminder.ts'
import { toLookAtToday } from './to-look-at-today.ts'
import { wayIn } from './way-in.ts'

/** What a row of the outbox asks to have written. */
export const MailWanted = z.discriminatedUnion('letter', [
  z.object({ letter: z.literal('reminder'), complaintId: z.uuid(), seq: z.int(), personId: z.uuid() }),
  z.object({
    letter: z.literal('decision needed'),
    complaintId: z.uuid(),
    personId: z.uuid(),
    occasion: z.enum(DECISION_OCCASIONS),
  }),
  z.object({ letter: z.literal('deputised'), complaintId: z.uuid(), personId: z.uuid() }),
  z.object({
    letter: z.literal('co-op told'),
    complaintId: z.uuid(),
    personId: z.uuid(),
    occasion: z.enum(['acknowledged', 'answered']),
  }),
  z.object({ letter: z.literal('approval needed'), complaintId: z.uuid(), personId: z.uuid() }),
  z.object({ letter: z.literal('extension declined'), complaintId: z.uuid(), personId: z.uuid() }),
  z.object({ letter: z.literal('issued'), letterId: z.uuid() }),
  z.object({ letter: z.literal('handed over'), personId: z.uuid(), count: z.int() }),
  z.object({ letter: z.literal('to look at'), personId: z.uuid(), on: z.string().transform(on) }),
])
export type MailWanted = z.infer<typeof MailWanted>

/** Null where there is nobody to send it to, or not any more. */
export async function composeMail(
  db: CoopDb,
  coopId: string,
  wanted: MailWanted,
  publicUrl: string,
): Promise<Mail | null> {
  if (wanted.letter === 'issued') {
    const letter = await letterToSend(db, coopId, wanted.letterId)
    // Before it is known whether it can be mailed: a letter that goes by post is printed from the same bytes.
    const complaint = { coop_id: coopId, id: letter.complaintId }
    const copies = await copiesTo(db, complaint, letter.content.issuedOn)
    return letterIssued({ ...letter, pdf: await pdfOf(db, letter), copies })
  }

  if (wanted.letter === 'to look at') {
    const waiting = (await toLookAt(db, wanted.on)).get(wanted.personId)
    return waiting
      ? toLookAtToday({ ...waiting, ...(await personToMail(db, wanted.personId)), publicUrl })
      : null
  }
  if (wanted.letter === 'handed over') {
    const landlord = (await organisationNames(db, [coopId])).get(coopId) ?? ''
    return handedOver({ ...(await personToMail(db, wanted.personId)), ...wanted, landlord, publicUrl })
  }
  const about = await caseForPerson(db, coopId, wanted.complaintId, wanted.personId)
  if (!about) return null
  const link = `${publicUrl}/complaints/${wanted.complaintId}`
  if (wanted.letter === 'approval needed') return approvalNeeded({ ...about, link })
  if (wanted.letter === 'extension declined') return extensionDeclined({ ...about, link })
  if (wanted.letter === 'co-op told') return coopTold({ ...about, occasion: wanted.occasion, publicUrl })
  if (wanted.letter === 'reminder') {
    const due = await reminderAt(db, coopId, wanted.complaintId, wanted.seq)
    if (due.undertaking)
      return reminder({
        ...about,
        link: `${link}/putting-right`,
        opensUntil: null,
        ...due,
      })
    return reminder({ ...about, ...(await wayIn(db, coopId, { ...about, ...wanted }, publicUrl)), ...due })
  }
  const way = await wayIn(db, coopId, { ...about, ...wanted }, publicUrl)
  const from = await inWhoseName(db, coopId, wanted.complaintId)
  if (wanted.letter === 'deputised') return deputised({ ...about, ...way, from })
  return decisionNeeded({ ...about, ...way, from, occasion: wanted.occasion })
}
