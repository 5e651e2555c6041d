import { askAccountMail } from '@putright/db/queries/account-mails'
import { type InvitationRow, waitingInvitations, withdraw } from '@putright/db/queries/memberships'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../take-act.ts'
import { mailedTooOften } from './mailed-too-often.ts'
import { type OwnFile, runningOnly } from './running.ts'

/** Takes an invitation back: its link says so from then on. */
export const withdrawInvitation = (actor: Actor, slug: string, invitationId: string): Promise<Answer> =>
  onInvitation(actor, slug, invitationId, async ({ db, organisation }) => {
    await withdraw(db, organisation.id, invitationId)
    await recordAudit(db, {
      organisationId: organisation.id,
      what: 'invitation withdrawn',
      subject: { invitationId },
    })
    return { done: true }
  })

/** Mails an invitation anew, with another link and seven more days. The link before it no longer opens. */
export const sendInvitationAgain = (actor: Actor, slug: string, invitationId: string): Promise<Answer> =>
  onInvitation(actor, slug, invitationId, async (file, { email }) => {
    const refusal = await mailedTooOften(file, email, true)
    if (refusal) return refusal
    const { db, organisation } = file
    await askAccountMail(db, { letter: 'invitation', organisationId: organisation.id, invitationId })
    await recordAudit(db, {
      organisationId: organisation.id,
      what: 'invited',
      subject: { invitationId, again: 'yes' },
    })
    return { done: true }
  })

const onInvitation = (
  actor: Actor,
  slug: string,
  invitationId: string,
  work: (file: OwnFile, invitation: InvitationRow) => Promise<Answer>,
): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const waiting = await waitingInvitations(file.db, file.organisation.id)
    const invitation = waiting.find(({ id }) => id === invitationId)
    return invitation
      ? work(file, invitation)
      : refuse('not possible', 'This invitation no longer waits: it was accepted or withdrawn.')
  })
