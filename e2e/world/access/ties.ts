import {
  type Actor,
  AgreementProposalForm,
  InvitationForm,
  invite,
  MembershipProposalForm,
  proposeAgreement,
  proposeMembership,
} from '@putright/casework'
import { addCalendarDays } from '@putright/working-days'
import { type Ids, NOBODYS } from '../addresses.ts'
import { mustBeDone } from './cases.ts'

interface Place {
  id: string
  slug: string
}

/** What an organisation has that its pages are about: somebody in it, whom it invited, what it proposed and what is agreed. */
export async function tiesOf(
  kind: 'agent' | 'coop' | 'federation',
  runner: Actor,
  { id, slug }: Place,
  other: Place,
): Promise<Pick<Ids, 'invitationId' | 'proposalId' | 'agreementId'>> {
  const email = `invited-by-${slug}@somewhere.example`
  await mustBeDone(invite(runner, slug, InvitationForm.parse({ email, roles: ['auditor'] })))
  const offer = {
    address: other.slug,
    from: addCalendarDays(runner.today, 30),
    dataOfficer: 'Rosa Example, Data Protection Officer',
    accepts: 'yes',
    scope: 'A and B',
    seesClosed: 'yes',
    shares: 'figures',
  }
  const { proposalId } = await mustBeDone(
    kind === 'agent'
      ? proposeAgreement(runner, slug, AgreementProposalForm.parse(offer))
      : proposeMembership(runner, slug, MembershipProposalForm.parse(offer)),
  )
  const [table, side] =
    kind === 'agent' ? ['agreements', 'agent_id'] : ['federation_memberships', 'federation_id']
  const { rows } = await runner.connection.pool.query<{ invitation: string; agreed: string | null }>(
    `select invitation.id as invitation, agreed.id as agreed from invitations invitation
     left join ${table} agreed on invitation.organisation_id in (agreed.${side}, agreed.coop_id)
       and (agreed.until_on is null or agreed.until_on >= today_here())
     where invitation.organisation_id = $1 limit 1`,
    [id],
  )
  const [{ invitation, agreed } = { invitation: '', agreed: null }] = rows
  return { invitationId: invitation, proposalId, agreementId: agreed ?? NOBODYS.agreementId }
}
