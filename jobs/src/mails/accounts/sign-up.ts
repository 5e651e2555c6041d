import type { CoopDb } from '@putright/db'
import { tokenForLink } from '@putright/db/queries/account-links'
import { signUpToMail } from '@putright/db/queries/sign-ups'
import type { Mail } from '../mail.ts'

/**
 * The link that sets an organisation up, to whoever reads the mail of that address. Whoever has an account there already is
 * told so, and nobody else learns it.
 */
export async function signUp(db: CoopDb, linkId: string, publicUrl: string): Promise<Mail | null> {
  const about = await signUpToMail(db, linkId)
  if (!about) return null
  if (about.known) return haveAnAccount(about, publicUrl)
  const link = await tokenForLink(db, linkId)
  return link
    ? {
        to: link.email,
        subject: `Putright: set up ${about.name}`,
        text: `Dear ${about.founder},

Somebody, we hope it was you, wants to set up ${about.name} in Putright. Open this link within a day, choose a password,
and it is set up:
${publicUrl}/sign-up/${link.token}

The link opens once, and is for you alone: please do not pass it on. If you do not know what this is about, do nothing,
and nothing happens.
`,
      }
    : null
}

const haveAnAccount = ({ email, name }: { email: string; name: string }, publicUrl: string): Mail => ({
  to: email,
  subject: 'Putright: you have an account already',
  text: `Somebody, perhaps you, wants to set up ${name} in Putright with this address. The address has an account already, so nothing
was set up. Sign in with it here:
${publicUrl}/sign-in

If you have lost the password, the same page helps. To set up another organisation, use another address, and then
invite this one: one account may belong to several organisations. If it was not you, do nothing.
`,
})
