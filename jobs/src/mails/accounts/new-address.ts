import type { CoopDb } from '@putright/db'
import { tokenForLink } from '@putright/db/queries/account-links'
import type { Mail } from '../mail.ts'

/** To the address somebody wants to be known by: only who reads its mail can say that it is theirs. */
export async function newAddress(db: CoopDb, linkId: string, publicUrl: string): Promise<Mail | null> {
  const link = await tokenForLink(db, linkId)
  return link
    ? {
        to: link.email,
        subject: 'Putright: is this your address?',
        text: `Somebody who has an account with Putright wants to use this address for it. If it was you, open this link within a day:
${publicUrl}/account/address/${link.token}

From then on you sign in with this address. If it was not you, do nothing: nothing changes.

There is no need to answer this mail.
`,
      }
    : null
}
