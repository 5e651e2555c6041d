import { asWorker } from '@putright/db'
import { claimAccountMail, settleAccountMail } from '@putright/db/queries/account-mails'
import { AccountMailWanted, composeAccountMail } from '../mails/accounts/compose.ts'
import type { Means } from './perform.ts'
import { doNotHoldForEver } from './send-mail.ts'

/**
 * Sends a mail about an account once: its row is held until it is sent and marked as sent. A crash before the commit
 * undoes the token that the mail was to carry, and the next try makes another.
 */
export const sendAccountMail = ({ connection, post, publicUrl }: Means, id: string): Promise<void> =>
  asWorker(connection, async db => {
    await doNotHoldForEver(db)
    const asked = await claimAccountMail(db, id)
    if (!asked) return
    const mail = await composeAccountMail(db, AccountMailWanted.parse(asked), publicUrl)
    const messageId = mail && post.messageIdOf(id)
    if (mail && messageId) await post.send(mail, messageId)
    await settleAccountMail(db, id, messageId)
  })
