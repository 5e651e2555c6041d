import type { CoopDb } from '@putright/db'
import { addressesOfRunners, agreedBetween } from '@putright/db/queries/agreements'
import { dateInWords } from '@putright/working-days'
import type { Mail } from '../mail.ts'

export const PROPOSAL_NEWS = ['made', 'accepted', 'declined', 'withdrawn'] as const

interface About {
  /** Whose act it was. */
  organisationId: string
  proposalId: string
  what: (typeof PROPOSAL_NEWS)[number]
}

/** To those who run the other side, in one mail. Null where nobody does. */
export async function proposal(
  db: CoopDb,
  { organisationId, proposalId, what }: About,
  publicUrl: string,
): Promise<Mail | null> {
  const between = await agreedBetween(db, 'proposals', proposalId)
  if (!between) return null
  const { coopId, coop, coopSlug, partnerId, partner, partnerSlug, fromOn } = between
  const byCoop = organisationId === coopId
  const [to, ...cc] = await addressesOfRunners(db, byCoop ? partnerId : coopId)
  if (!to) return null
  const [actor, slug] = byCoop ? [coop, partnerSlug] : [partner, coopSlug]
  return {
    to,
    cc,
    subject: `Putright: ${SUBJECTS[what]}`,
    text: `To those who run ${byCoop ? partner : coop}:

${actor} ${SAYS[what]} It is about working together from ${dateInWords(fromOn)}.

Read it here:
${publicUrl}/at/${slug}/agreements/${proposalId}

There is no need to answer this mail.
`,
  }
}

const SUBJECTS = {
  made: 'a proposal waits for your answer',
  accepted: 'your proposal was accepted',
  declined: 'your proposal was declined',
  withdrawn: 'a proposal was withdrawn',
}

const SAYS = {
  made: 'proposes something to you. Nothing is agreed until you accept it.',
  accepted: 'accepted what you proposed. It is in force from its first day, and nothing is seen before.',
  declined: 'declined what you proposed, and says why.',
  withdrawn: 'withdrew what it proposed to you.',
}
