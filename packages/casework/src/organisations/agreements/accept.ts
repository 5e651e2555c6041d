import { askAccountMail } from '@putright/db/queries/account-mails'
import {
  answerProposal,
  daysAreTaken,
  endTie,
  insertTie,
  type ProposalRow,
} from '@putright/db/queries/agreements'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../../answer.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { Actor } from '../../take-act.ts'
import type { OwnFile } from '../running.ts'
import { noteEnding } from './end-tie.ts'
import { type InTheWay, inTheWayOf, lastDayBefore, standing } from './in-the-way.ts'
import { ANSWERED_MEANWHILE, onProposal, otherSideOnly } from './proposal-in-hand.ts'
import { ACCEPTING_TERMS } from './propose.ts'

export const AcceptanceForm = z.object({
  ...ACCEPTING_TERMS,
  /** A co-op that has another agent until then ends that agreement by the same act. */
  endOther: z.literal('yes').optional(),
})
export type AcceptanceForm = z.infer<typeof AcceptanceForm>

/** Accepts what the other side proposed, word for word. It is in force from its first day, and nothing is seen before. */
export async function acceptProposal(
  actor: Actor,
  slug: string,
  proposalId: string,
  form: AcceptanceForm,
): Promise<Answer> {
  try {
    return await onProposal(actor, slug, proposalId, (file, proposal) => accept(file, proposal, form))
  } catch (fault) {
    if (daysAreTaken(fault)) return refuse('not possible', TAKEN)
    throw fault
  }
}

// What the co-op has agreed with somebody else is not for the agent to know.
const TAKEN =
  'The co-op has agreed something else on some of these days. It ends that first, or you agree on other days. Nothing was changed.'

async function accept(file: OwnFile, proposal: ProposalRow, form: AcceptanceForm): Promise<Answer> {
  const { db, organisation, personId, today } = file
  const refusal = (await otherSideOnly(file, proposal)) ?? tooLate(proposal, today)
  if (refusal) return refusal
  const taken = await inTheWayOf(db, organisation.id, proposal)
  const ending = taken && replacement(file, taken, proposal, form)
  if (ending && 'done' in ending) return ending
  const answered = { state: 'accepted' as const, by: personId, words: '', dataOfficer: form.dataOfficer }
  if (!(await answerProposal(db, proposal.id, answered))) return ANSWERED_MEANWHILE
  if (ending) {
    await endTie(db, 'agreements', ending.id, ending.lastDay)
    await noteEnding(file, 'agreements', ending.id, ending.lastDay)
  }
  await insertTie(db, proposal)
  await recordAudit(db, {
    organisationId: organisation.id,
    what: 'proposal accepted',
    subject: { proposalId: proposal.id },
  })
  await askAccountMail(db, {
    letter: 'proposal',
    organisationId: organisation.id,
    payload: { proposalId: proposal.id, what: 'accepted' },
  })
  return { done: true }
}

const tooLate = ({ fromOn, other }: ProposalRow, today: string): Refusal | null =>
  fromOn >= today
    ? null
    : refuse(
        'not possible',
        `It was to start on ${dateInWords(fromOn)}, and that day has passed. Decline it, and ask ${other} to propose a later day.`,
      )

/** The co-op’s agent until then goes the day before the new one comes, if the co-op says so. */
function replacement(
  { organisation, today }: OwnFile,
  taken: InTheWay,
  { kind, fromOn }: ProposalRow,
  { endOther }: AcceptanceForm,
): Refusal | { id: string; lastDay: CalendarDate } {
  const lastDay =
    kind === 'management agreement' && organisation.kind === 'coop'
      ? lastDayBefore(taken, fromOn, today)
      : null
  if (!lastDay) return refuse('not possible', [standing(taken, today), 'Nothing was changed.'])
  if (endOther === 'yes') return { id: taken.id, lastDay }
  return refuse(
    'not possible',
    [standing(taken, today), `Say that it ends on ${dateInWords(lastDay)}, or decline the proposal.`],
    'endOther',
  )
}
