import { asWorker, type CoopDb } from '@putright/db'
import { claimMail, type OutboxKey, whatIsAsked } from '@putright/db/queries/outbox'
import { sql } from 'kysely'
import { composeMail, MailWanted } from '../mails/compose.ts'
import type { Means } from './perform.ts'

/**
 * Sends a mail once. It is written down, then sent, then committed: a second sender waits at the unique key and finds
 * it done, and a crash before the commit undoes the writing, so that the next try sends it. What remains are the
 * milliseconds between the server's answer and the commit: a crash there sends a second copy, with the same Message-ID.
 */
export const sendMail = ({ connection, post, publicUrl }: Means, key: OutboxKey): Promise<void> =>
  asWorker(connection, async db => {
    await doNotHoldForEver(db)
    const wanted = MailWanted.parse(await whatIsAsked(db, key))
    const mail = await composeMail(db, key.coopId, wanted, publicUrl)
    const messageId = post.messageIdOf(key.id)
    const first = await claimMail(db, key, mail ? messageId : 'not sent: nobody to send it to')
    if (first && mail) await post.send(mail, messageId)
  })

/** A machine that loses its power says no goodbye: without this its half-sent mail would stay claimed for hours. */
export const doNotHoldForEver = (db: CoopDb) =>
  sql`set local idle_in_transaction_session_timeout = '5min'`.execute(db)
