import type { CoopDb } from '@putright/db'
import { vouchToMail } from '@putright/db/queries/factor-vouches'
import { personToMail } from '@putright/db/queries/mails'
import type { Mail } from '../mail.ts'

interface Asked {
  personId: string
  organisationId: string
  colleagueId: string
  waits: 'yes' | 'no'
}

/** To everybody who runs an organisation of whoever lost their second factor: so that one of them notices what is not so. */
export async function secondFactorResetAsked(
  db: CoopDb,
  { personId, organisationId, colleagueId, waits }: Asked,
  publicUrl: string,
): Promise<Mail> {
  const { name, email } = await personToMail(db, personId)
  const { organisation, slug, colleague } = await vouchToMail(db, organisationId, colleagueId)
  return {
    to: email,
    subject: `Putright: ${colleague} has lost their second factor`,
    text: `Dear ${name},

Somebody who runs an organisation with ${colleague} says that they have lost the second factor of their account. You run
${organisation}, where they have a role too.

${waits === 'yes' ? WAITS : SENT}
${publicUrl}/at/${slug}/people/${colleagueId}/second-factor

There is no need to answer this mail.
`,
  }
}

const WAITS = `Nothing happens until you, or somebody else who runs it, say the same: ask them in person or by telephone first. If
it is not so, stop it. Both are here:`

const SENT =
  'A link was mailed to them, which opens only with their own password. If it is not so, stop it here:'
