import type { CoopDb } from '@putright/db'
import { tokenForLink } from '@putright/db/queries/account-links'
import { personToMail } from '@putright/db/queries/mails'
import type { Mail } from '../mail.ts'

/** To whoever lost their second factor, once every organisation of theirs has said so. Null where it was stopped since. */
export async function secondFactorReset(db: CoopDb, linkId: string, publicUrl: string): Promise<Mail | null> {
  const link = await tokenForLink(db, linkId)
  if (!link?.personId) return null
  const { name } = await personToMail(db, link.personId)
  return {
    to: link.email,
    subject: 'Putright: reset your second factor',
    text: `Dear ${name},

Those who run your organisation say that you have lost your second factor: your phone, your passkey and your recovery codes.
Open this link within a day, and give your password. What was asked for besides your password is then removed, and you are signed
out everywhere:
${publicUrl}/lost-second-factor/${link.token}

If you have not lost it, do not open the link: sign in as usual, and it stops working. Tell whoever runs your organisation.

There is no need to answer this mail.
`,
  }
}
