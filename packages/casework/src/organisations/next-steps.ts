import type { Role } from '@putright/complaint'
import type { CalendarDate } from '@putright/working-days'

/** What an organisation lacks, or waits for, before Putright does all it can for it. */
export type NextStep =
  | { what: 'answer a proposal'; proposalId: string; other: string }
  | { what: 'nobody handles complaints' }
  | { what: 'no co-op' }
  | { what: 'no member' }
  | { what: 'waits for their answer'; other: string }
  | { what: 'agreed for later'; other: string; on: CalendarDate }
  | { what: 'no contact' }
  | { what: 'no policy of its own'; draftId: string | null }
  | { what: 'no MRC' }
  | { what: 'few to decide' }
  | { what: 'few officers' }
  | { what: 'homes not known'; yearEndOn: CalendarDate }

/** What is known of an organisation on a day. */
export interface Beginnings {
  kind: 'coop' | 'agent' | 'federation'
  /** Whether the reader runs it. */
  runs: boolean
  contact: string
  /** Its ties: of an agent or a co-op management agreements, of a federation its members. */
  ties: readonly {
    other: string
    standing: 'in force' | 'agreed for later' | 'ended'
    fromOn: CalendarDate
  }[]
  toAnswer: readonly { id: string; other: string }[]
  waiting: readonly { other: string }[]
  /** Who has which role on the day. */
  held: readonly { personId: string; role: Role }[]
  /** Of a co-op. */
  coop: { adopted: boolean; draftId: string | null; homesMissing: CalendarDate | null } | null
}

/**
 * What is to be done next, what stops everything else first; for those who do not run it, that alone. Code 9.5: each co-op has
 * an MRC.
 */
export function nextSteps(known: Beginnings): NextStep[] {
  const { ties, toAnswer, waiting, runs } = known
  const later = ties.filter(({ standing }) => standing === 'agreed for later')
  const stopped = stoppedBy(known)
  return [
    ...toAnswer.map(({ id, other }) => ({ what: 'answer a proposal' as const, proposalId: id, other })),
    ...later.map(({ other, fromOn }) => ({ what: 'agreed for later' as const, other, on: fromOn })),
    ...waiting.map(({ other }) => ({ what: 'waits for their answer' as const, other })),
    // Where something is under way already, that is what to do.
    ...(stopped && toAnswer.length + later.length + waiting.length === 0 ? [{ what: stopped }] : []),
    ...(runs ? lacking(known) : []),
  ]
}

function stoppedBy({ kind, ties, held }: Beginnings) {
  if (ties.some(({ standing }) => standing === 'in force')) return null
  if (kind === 'agent') return 'no co-op' as const
  if (kind === 'federation') return 'no member' as const
  return held.some(({ role }) => role === 'complaints officer')
    ? null
    : ('nobody handles complaints' as const)
}

function lacking({ kind, contact, held, coop }: Beginnings): NextStep[] {
  const steps: NextStep[] = []
  if (kind !== 'federation' && !contact) steps.push({ what: 'no contact' })
  if (kind === 'agent' && whoAre(held, ['complaints officer', 'manager']) < 2)
    steps.push({ what: 'few officers' })
  if (!coop) return steps
  if (!coop.adopted) steps.push({ what: 'no policy of its own', draftId: coop.draftId })
  if (whoAre(held, ['MRC']) === 0) steps.push({ what: 'no MRC' })
  if (whoAre(held, ON_THE_COMMITTEE) < A_DECIDER_AND_A_PANEL) steps.push({ what: 'few to decide' })
  if (coop.homesMissing) steps.push({ what: 'homes not known', yearEndOn: coop.homesMissing })
  return steps
}

const ON_THE_COMMITTEE: readonly Role[] = [
  'secretary',
  'chair',
  'MRC',
  'committee member',
  'complaints officer',
]
// One decides at stage 1, and two who had no part in that at stage 2.
const A_DECIDER_AND_A_PANEL = 3

const whoAre = (held: Beginnings['held'], roles: readonly Role[]): number =>
  new Set(held.filter(({ role }) => roles.includes(role)).map(({ personId }) => personId)).size
