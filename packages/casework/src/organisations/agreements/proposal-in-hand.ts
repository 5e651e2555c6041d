import { type ProposalRow, proposalOf } from '@putright/db/queries/agreements'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { type Actor, isUuid } from '../../take-act.ts'
import { type OwnFile, runningOnly } from '../running.ts'

/** One act on a proposal that is still open, for somebody who runs one of its sides. */
export const onProposal = <Done extends object>(
  actor: Actor,
  slug: string,
  proposalId: string,
  work: (file: OwnFile, proposal: ProposalRow) => Promise<Answer<Done>>,
): Promise<Answer<Done>> =>
  runningOnly(actor, slug, async file => {
    const proposal = isUuid(proposalId) && (await proposalOf(file.db, file.organisation.id, proposalId))
    if (!proposal) return refuse('not found', 'There is no such proposal.')
    if (proposal.state !== 'open')
      return refuse('not possible', `This proposal was ${proposal.state} already. Nothing was changed.`)
    return work(file, proposal)
  })

/** Only the other side answers; an attempt at one’s own is noted. Null for the other side. */
export async function otherSideOnly(
  { db, organisation, personId }: OwnFile,
  { id, ours, other, proposedBy }: ProposalRow,
): Promise<Refusal | null> {
  if (!ours && proposedBy !== personId) return null
  await recordAudit(db, {
    organisationId: organisation.id,
    what: 'proposal refused',
    subject: { proposalId: id, because: 'own proposal' },
  })
  return refuse(
    'not yours',
    ours
      ? `This is your own proposal: only ${other} can answer it.`
      : `You made this proposal yourself, for ${other}. Somebody else who runs ${organisation.name} answers it.`,
  )
}

/** Answered by somebody else while the page was open. */
export const ANSWERED_MEANWHILE = refuse('not possible', 'Somebody else has just answered this proposal.')
