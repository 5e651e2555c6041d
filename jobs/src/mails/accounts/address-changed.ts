import type { CoopDb } from '@putright/db'
import { formerAddress } from '@putright/db/queries/account-links'
import type { Mail } from '../mail.ts'

/** To the address that somebody had until now, so that they notice if it was somebody else who changed it. */
export async function addressChanged(db: CoopDb, linkId: string): Promise<Mail | null> {
  const former = await formerAddress(db, linkId)
  return former
    ? {
        to: former.email,
        subject: 'Putright: your address was changed',
        text: `Dear ${former.name},

Your account is no longer known by this address: you confirmed another, and sign in with that from now on.

If it was not you, tell whoever runs your organisation at once.

There is no need to answer this mail.
`,
      }
    : null
}
