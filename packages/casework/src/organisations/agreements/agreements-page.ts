import type { CoopDb } from '@putright/db'
import {
  agreementsOf,
  federationTiesOf,
  type ProposalRow,
  proposalOf,
  proposalsOf,
} from '@putright/db/queries/agreements'
import type { OwnOrganisation } from '@putright/db/queries/organisations'
import type { CalendarDate } from '@putright/working-days'
import { isUuid } from '../../take-act.ts'
import { DATA_SHARING_TERMS } from './data-sharing-terms.ts'
import { tieOf } from './end-tie.ts'
import { type Days, inTheWayOf, lastDayBefore, standing } from './in-the-way.ts'

type Own = Pick<OwnOrganisation, 'id' | 'kind' | 'runs' | 'name'>

export type Standing = 'in force' | 'agreed for later' | 'ended'

const standingOf = ({ fromOn, untilOn }: Days, today: CalendarDate): Standing =>
  fromOn > today ? 'agreed for later' : untilOn && untilOn < today ? 'ended' : 'in force'

/** With whom an organisation works: what is in force, what was, and what waits for whose answer. */
export async function agreementsPage(db: CoopDb, { id, runs }: Own, today: CalendarDate) {
  const proposals = runs ? await proposalsOf(db, id) : []
  const open = proposals.filter(({ state }) => state === 'open')
  const stands = <Tie extends Days>(tie: Tie) => ({ ...tie, standing: standingOf(tie, today) })
  return {
    agreements: (await agreementsOf(db, id)).map(stands),
    memberships: (await federationTiesOf(db, id)).map(stands),
    toAnswer: open.filter(({ ours }) => !ours).map(asListed),
    waiting: open.filter(({ ours }) => ours).map(asListed),
    closed: proposals.filter(({ state }) => state === 'declined' || state === 'withdrawn').map(asListed),
  }
}

const asListed = ({ id, kind, other, fromOn, untilOn, state, answer, ours }: ProposalRow) => ({
  id,
  kind,
  other,
  fromOn,
  untilOn,
  state,
  answer,
  ours,
})

/** One proposal as those who run one of its sides see it; null out of their sight. */
export async function proposalPage(db: CoopDb, own: Own, proposalId: string, today: CalendarDate) {
  const proposal = isUuid(proposalId) && (await proposalOf(db, own.id, proposalId))
  if (!proposal) return null
  const { kind, other, fromOn, untilOn, terms, state, answer, dataOfficer, ours } = proposal
  const taken = state === 'open' && !ours ? await inTheWayOf(db, own.id, proposal) : undefined
  const lastDay =
    taken && kind === 'management agreement' && own.kind === 'coop'
      ? lastDayBefore(taken, fromOn, today)
      : null
  return {
    proposal: { id: proposalId, kind, other, fromOn, untilOn, terms, state, answer, dataOfficer, ours },
    dataTerms: DATA_SHARING_TERMS[kind],
    passed: fromOn < today,
    /** What leaves no room for it; and the last day that would make room, where there is one. */
    taken: taken && { other: taken.other, standing: standing(taken, today), lastDay },
  }
}

/** What can be ended, as those who run one of its sides see it; null where there is no such thing. */
export async function agreementEndingPage(
  db: CoopDb,
  organisation: OwnOrganisation,
  id: string,
  today: CalendarDate,
) {
  const tie = isUuid(id) ? await tieOf({ db, organisation }, id) : undefined
  if (!tie) return null
  const { other, fromOn, untilOn } = tie
  return {
    tie: { id, other, fromOn, untilOn, kind: KINDS[tie.table], standing: standingOf(tie, today) },
    readsMonths: 'readsMonths' in tie ? tie.readsMonths : 0,
  }
}

const KINDS = {
  agreements: 'management agreement',
  federation_memberships: 'federation membership',
} as const
