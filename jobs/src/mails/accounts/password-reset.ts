import type { CoopDb } from '@putright/db'
import { ownerOfReset, tokenForLink } from '@putright/db/queries/account-links'
import type { Mail } from '../mail.ts'

/** A link that opens for an hour, to whoever has an account at the address; to nobody, where none has. */
export async function passwordReset(db: CoopDb, linkId: string, publicUrl: string): Promise<Mail | null> {
  const link = await tokenForLink(db, linkId)
  const owner = link && (await ownerOfReset(db, linkId, link.email))
  return owner
    ? {
        to: owner.email,
        subject: 'Putright: set a new password',
        text: `Dear ${owner.name},

Somebody asked to set a new password for your account, and we hope it was you. This link opens once, within the hour:
${publicUrl}/reset/${link.token}

If it was not you, do nothing: your password stays as it is.

There is no need to answer this mail.
`,
      }
    : null
}
