import type { CoopDb } from '@putright/db'
import { addressesOfRunners, agreedBetween } from '@putright/db/queries/agreements'
import { dateInWords } from '@putright/working-days'
import type { Mail } from '../mail.ts'

interface About {
  /** Who ended it. */
  organisationId: string
  agreementId: string
}

/** To those who run the other side of what was ended, in one mail. Null where nobody does. */
export async function agreementEnded(
  db: CoopDb,
  { organisationId, agreementId }: About,
  publicUrl: string,
): Promise<Mail | null> {
  const between =
    (await agreedBetween(db, 'agreements', agreementId)) ??
    (await agreedBetween(db, 'federation_memberships', agreementId))
  if (!between?.untilOn) return null
  const { coopId, coop, coopSlug, partnerId, partner, partnerSlug, untilOn } = between
  const byCoop = organisationId === coopId
  const [to, ...cc] = await addressesOfRunners(db, byCoop ? partnerId : coopId)
  if (!to) return null
  return {
    to,
    cc,
    subject: 'Putright: an agreement with you ends',
    text: `To those who run ${byCoop ? partner : coop}:

${byCoop ? coop : partner} ended what was agreed with you. Its last day is ${dateInWords(untilOn)}; access ends with that day by itself.

What you have agreed, and with whom:
${publicUrl}/at/${byCoop ? partnerSlug : coopSlug}/agreements

There is no need to answer this mail.
`,
  }
}
