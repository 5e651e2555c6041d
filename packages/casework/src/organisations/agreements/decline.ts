import { askAccountMail } from '@putright/db/queries/account-mails'
import { answerProposal } from '@putright/db/queries/agreements'
import { z } from 'zod'
import { type Answer, refuse } from '../../answer.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { text } from '../../form-fields.ts'
import type { Actor } from '../../take-act.ts'
import type { OwnFile } from '../running.ts'
import { ANSWERED_MEANWHILE, onProposal, otherSideOnly } from './proposal-in-hand.ts'

export const DecliningForm = z.object({ reason: text('Say why: the other side is told', 2000) })
export type DecliningForm = z.infer<typeof DecliningForm>

/** Answers the other side’s proposal with no, and why. */
export const declineProposal = (
  actor: Actor,
  slug: string,
  proposalId: string,
  { reason }: DecliningForm,
): Promise<Answer> =>
  onProposal(actor, slug, proposalId, async (file, proposal) => {
    const refusal = await otherSideOnly(file, proposal)
    return refusal ?? close(file, proposalId, 'declined', reason)
  })

export const ProposalWithdrawalForm = z.object({ reason: text('', 2000) })
export type ProposalWithdrawalForm = z.infer<typeof ProposalWithdrawalForm>

/** Takes back one’s own proposal, as long as nobody has answered it. */
export const withdrawProposal = (
  actor: Actor,
  slug: string,
  proposalId: string,
  { reason }: ProposalWithdrawalForm,
): Promise<Answer> =>
  onProposal(actor, slug, proposalId, async (file, { ours, other }) =>
    ours
      ? close(file, proposalId, 'withdrawn', reason)
      : refuse('not yours', `Only ${other} can withdraw it. You can decline it.`),
  )

async function close(
  { db, organisation, personId }: OwnFile,
  proposalId: string,
  state: 'declined' | 'withdrawn',
  words: string,
): Promise<Answer> {
  if (!(await answerProposal(db, proposalId, { state, by: personId, words, dataOfficer: '' })))
    return ANSWERED_MEANWHILE
  await recordAudit(db, {
    organisationId: organisation.id,
    what: `proposal ${state}`,
    subject: { proposalId },
  })
  await askAccountMail(db, {
    letter: 'proposal',
    organisationId: organisation.id,
    payload: { proposalId, what: state },
  })
  return { done: true }
}
