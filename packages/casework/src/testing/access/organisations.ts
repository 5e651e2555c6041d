import { AcceptanceForm, acceptProposal } from '../../organisations/agreements/accept.ts'
import { declineProposal, withdrawProposal } from '../../organisations/agreements/decline.ts'
import { endAgreed } from '../../organisations/agreements/end-tie.ts'
import { proposeAgreement, proposeMembership } from '../../organisations/agreements/propose.ts'
import { changeProfile, ProfileForm } from '../../organisations/change-profile.ts'
import { EndingForm, endRoles } from '../../organisations/end-roles.ts'
import { GivenRoleForm, giveRole } from '../../organisations/give-role.ts'
import { HomesInYearForm, recordHomesInYear } from '../../organisations/homes-in-year.ts'
import { sendInvitationAgain, withdrawInvitation } from '../../organisations/invitations.ts'
import { InvitationForm, invite } from '../../organisations/invite.ts'
import { putUpLogo, takeDownLogo } from '../../organisations/logo/change-logo.ts'
import { adoptPolicyDraft } from '../../policies/adopt-draft.ts'
import { discardPolicyDraft } from '../../policies/discard-draft.ts'
import { PolicyAdoptionForm } from '../../policies/policy-form.ts'
import { savePolicyDraft } from '../../policies/save-draft.ts'
import { startPolicyDraft } from '../../policies/start-draft.ts'
import { typedPolicy } from '../../policies/typed-policy.fixture.ts'
import { inDays } from '../both-sides.ts'
import { aLogo } from './forms.ts'
import type { Scene } from './scene.ts'
import { ACCEPTED, agreementWith, membershipWith } from './ties.ts'
import type { Tries } from './try.ts'

/** Somebody of their own organisation tries it there. */
export const ORGANISATIONS: Tries = {
  changeProfile: (actor, { here }) => changeProfile(actor, here.slug, profileOf(here)),
  recordHomesInYear: (actor, { here }) =>
    recordHomesInYear(
      actor,
      here.slug,
      HomesInYearForm.parse({ yearEndOn: '2026-03-31', homes: '41', lcra: '41', lcho: '0' }),
    ),
  putUpLogo: (actor, { here }) => putUpLogo(actor, here.slug, aLogo(80)),
  takeDownLogo: (actor, { here }) => takeDownLogo(actor, here.slug),
  invite: (actor, { here }) =>
    invite(actor, here.slug, InvitationForm.parse({ email: 'nobody-yet@example.org', roles: ['auditor'] })),
  sendInvitationAgain: (actor, { here, ties }) => sendInvitationAgain(actor, here.slug, ties.invitationId),
  withdrawInvitation: (actor, { here, ties }) => withdrawInvitation(actor, here.slug, ties.invitationId),
  giveRole: (actor, { here, colleague }) =>
    giveRole(actor, here.slug, colleague.personId, GivenRoleForm.parse({ role: colleague.role })),
  'giveRole: to themself': (actor, { here, colleague }) =>
    giveRole(actor, here.slug, actor.personId, GivenRoleForm.parse({ role: colleague.role })),
  endRoles: (actor, { here, colleague }) =>
    endRoles(actor, here.slug, colleague.personId, EndingForm.parse({ roles: ['auditor'], on: actor.today })),
}

export const AGREEMENTS: Tries = {
  proposeAgreement: (actor, { here, free }) =>
    proposeAgreement(actor, here.slug, agreementWith(here.side === 'agent' ? free.coop : free.agent)),
  proposeMembership: (actor, { here, free }) =>
    proposeMembership(
      actor,
      here.slug,
      membershipWith(here.side === 'federation' ? free.coop : free.federation),
    ),
  acceptProposal: (actor, { here, ties }) =>
    acceptProposal(actor, here.slug, ties.incoming, AcceptanceForm.parse(ACCEPTED)),
  declineProposal: (actor, { here, ties }) =>
    declineProposal(actor, here.slug, ties.incoming, { reason: '' }),
  withdrawProposal: (actor, { here, ties }) =>
    withdrawProposal(actor, here.slug, ties.outgoing, { reason: '' }),
  endAgreed: (actor, { here, ties }) => endAgreed(actor, here.slug, ties.tieId, { lastDay: inDays(7) }),
}

export const POLICIES: Tries = {
  startPolicyDraft: (actor, { coop }) => startPolicyDraft(actor, coop.slug, { from: 'the policy in force' }),
  savePolicyDraft: (actor, { coop, around }) =>
    savePolicyDraft(actor, coop.slug, around.draftId, typedPolicy({}, 1)),
  adoptPolicyDraft: (actor, { coop, around }) =>
    adoptPolicyDraft(
      actor,
      coop.slug,
      around.draftId,
      PolicyAdoptionForm.parse({
        meeting: 'the committee, minute 7',
        meetingOn: actor.today,
        adoptedOn: inDays(7),
        version: '1',
      }),
    ),
  discardPolicyDraft: (actor, { coop, around }) =>
    discardPolicyDraft(actor, coop.slug, around.draftId, { version: 1 }),
}

const profileOf = ({ side, slug }: Scene['here']) =>
  ProfileForm.parse({
    kind: side === 'coop by itself' ? 'coop' : side,
    name: `Renamed ${slug}`,
    contact: 'A new address',
    yearEnd: { day: '31', month: '3' },
    registeredProvider: 'yes',
    ombudsmanMember: 'yes',
  })
