import { addCalendarDays } from '@putright/working-days'
import {
  AgreementProposalForm,
  MembershipProposalForm,
  proposeAgreement,
  proposeMembership,
} from '../../organisations/agreements/propose.ts'
import { InvitationForm, invite } from '../../organisations/invite.ts'
import { putUpLogo } from '../../organisations/logo/change-logo.ts'
import type { Actor } from '../../take-act.ts'
import { inDays } from '../both-sides.ts'
import { must } from '../steps.ts'
import { AGREED_UNTIL, type Place } from './cast.ts'
import type { Side } from './columns.ts'
import { aLogo } from './forms.ts'

/** One side of what is agreed: an organisation, and somebody who runs it. */
export interface Run {
  place: Place
  runner: Actor
}

export const ACCEPTED = { dataOfficer: 'Rosa Example, Data Protection Officer', accepts: 'yes' }

export const agreementWith = ({ slug }: Place) =>
  AgreementProposalForm.parse({
    address: slug,
    from: addCalendarDays(AGREED_UNTIL, 1),
    scope: 'A and B',
    seesClosed: 'yes',
    ...ACCEPTED,
  })

export const membershipWith = ({ slug }: Place) =>
  MembershipProposalForm.parse({ address: slug, from: inDays(30), shares: 'figures', ...ACCEPTED })

/** What stands between an organisation and others, and whom it invited. */
export async function tiesOf(
  side: Exclude<Side, 'lender'>,
  { place, runner }: Run,
  other: Run,
  third: Place,
) {
  const [propose, agreed] =
    side === 'agent'
      ? ([
          (from: Run, to: Place) => proposeAgreement(from.runner, from.place.slug, agreementWith(to)),
          'agreements',
        ] as const)
      : ([
          (from: Run, to: Place) => proposeMembership(from.runner, from.place.slug, membershipWith(to)),
          'federation_memberships',
        ] as const)
  const incoming = must(await propose(other, place)).proposalId
  const outgoing = must(await propose({ place, runner }, third)).proposalId
  const form = InvitationForm.parse({
    email: `new-${side.replaceAll(' ', '-')}@example.org`,
    roles: ['auditor'],
  })
  if (side !== 'federation') must(await putUpLogo(runner, place.slug, aLogo(160)))
  must(await invite(runner, place.slug, form))
  // So long ago that it may be sent again.
  await runner.connection.pool.query(`update account_mails set created_at = created_at - interval '1 hour'`)
  const { rows } = await runner.connection.pool.query<{ tie: string; invitation: string }>(
    `select tie.id as tie, invitation.id as invitation
     from ${agreed} tie, invitations invitation
     where $1 in (tie.${agreed === 'agreements' ? 'agent_id' : 'federation_id'}, tie.coop_id)
       and (tie.until_on is null or tie.until_on >= today_here())
       and invitation.organisation_id = $1 limit 1`,
    [place.id],
  )
  return { incoming, outgoing, tieId: rows[0]?.tie ?? '', invitationId: rows[0]?.invitation ?? '' }
}
