import type { CoopDb } from '@putright/db'
import { tokenForInvitation } from '@putright/db/queries/invitations'
import { personToMail } from '@putright/db/queries/mails'
import { dayInWords, dayOf } from '@putright/working-days'
import type { Mail } from '../mail.ts'

/** To an address that was offered roles in an organisation: only who reads its mail can take them. Null where it was taken back. */
export async function invitation(
  db: CoopDb,
  { organisationId, invitationId }: { organisationId: string; invitationId: string },
  publicUrl: string,
): Promise<Mail | null> {
  const offered = await tokenForInvitation(db, organisationId, invitationId)
  if (!offered) return null
  const by = await personToMail(db, offered.invitedBy)
  const until = dayOf(Temporal.Instant.fromEpochMilliseconds(offered.expiresAt.getTime()))
  return {
    to: offered.email,
    subject: `An invitation from ${offered.organisation}`,
    text: `${by.name} invites you to join ${offered.organisation} in Putright, where complaints to housing co-operatives
are handled. Your part would be: ${offered.roles.join(', ')}.

Accept it here:
${publicUrl}/invitations/${offered.token}

The link opens once, until ${dayInWords(until)}, and is for you alone: please do not pass it on. If you do not know
what this is about, do nothing, and nothing happens.
`,
  }
}
