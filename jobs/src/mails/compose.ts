import type { CoopDb } from '@putright/db'
import { caseForPerson, letterToSend, reminderAt } from '@putright/db/queries/mails'
import { z } from 'zod'
import { decisionNeeded } from './decision-needed.ts'
import { letterIssued } from './letter-issued.ts'
import type { Mail } from './mail.ts'
import { reminder } from './reminder.ts'

/** What a row of the outbox asks to have written. */
export const MailWanted = z.discriminatedUnion('letter', [
  z.object({ letter: z.literal('reminder'), complaintId: z.uuid(), seq: z.int(), personId: z.uuid() }),
  z.object({ letter: z.literal('decision needed'), complaintId: z.uuid(), personId: z.uuid() }),
  z.object({ letter: z.literal('issued'), letterId: z.uuid() }),
])
export type MailWanted = z.infer<typeof MailWanted>

/** Null where there is nobody to send it to. */
export async function composeMail(
  db: CoopDb,
  coopId: string,
  wanted: MailWanted,
  publicUrl: string,
): Promise<Mail | null> {
  if (wanted.letter === 'issued') return letterIssued(await letterToSend(db, coopId, wanted.letterId))

  const about = await caseForPerson(db, coopId, wanted.complaintId, wanted.personId)
  const link = `${publicUrl}/complaints/${wanted.complaintId}`
  if (wanted.letter === 'decision needed') return decisionNeeded({ ...about, link })
  return reminder({ ...about, link, ...(await reminderAt(db, coopId, wanted.complaintId, wanted.seq)) })
}
