import type { CalendarDate } from '@putright/working-days'
import type { ComplaintEvent, FactOf, Head, Recorded } from './events.ts'
import type { DeterminationFinding, DeterminationTerm } from './facts/ombudsman.ts'
import type { Position } from './position.ts'

type EventOf<T extends DealingType> = Recorded & FactOf<T>
type DealingEvent = { [T in DealingType]: EventOf<T> }[DealingType]

const DEALINGS = [
  'ombudsman contacted',
  'evidence requested',
  'evidence sent',
  'referred back',
  'determined',
  'failure found',
] as const
type DealingType = (typeof DEALINGS)[number]

/** Something the Ombudsman wants, dated as its letter and named by the `seq` of the fact that asked for it. */
export interface Asked {
  seq: number
  kind: 'evidence' | 'referral back' | 'failure'
  reference: string
  words: string
  askedOn: CalendarDate
  /** Null where the Ombudsman gave no day. */
  due: CalendarDate | null
  metOn: CalendarDate | null
}

/** One case at the Ombudsman, by its reference. */
export interface OmbudsmanCase {
  reference: string
  /** All that was dealt, in order. */
  events: DealingEvent[]
  asked: Asked[]
  sent: EventOf<'evidence sent'>[]
  determinations: EventOf<'determined'>[]
  failures: EventOf<'failure found'>[]
}

/** Folds a record, as corrected, into the dealings with the Ombudsman: each case by its reference, the earliest first. */
export function ombudsmanOf(events: readonly ComplaintEvent[]): OmbudsmanCase[] {
  const dealings = events.filter((event): event is DealingEvent =>
    (DEALINGS as readonly string[]).includes(event.type),
  )
  return [...Map.groupBy(dealings, ({ reference }) => reference)].map(([reference, these]) => ({
    reference,
    events: these,
    asked: these.flatMap(event => askedBy(event, these) ?? []),
    sent: these.filter(event => event.type === 'evidence sent'),
    determinations: these.filter(event => event.type === 'determined'),
    failures: these.filter(event => event.type === 'failure found'),
  }))
}

/** What the Ombudsman still waits for, the soonest due first; what has no day last. */
export const openAsked = (cases: readonly OmbudsmanCase[]): Asked[] =>
  cases
    .flatMap(({ asked }) => asked)
    .filter(({ metOn }) => metOn === null)
    .toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))

/** The parts the Ombudsman finds on: as they were defined last. */
export const headsToFindOn = ({ stage1, stage2 }: Pick<Position, 'stage1' | 'stage2'>): Head[] =>
  stage2 && stage2.heads.length > 0 ? stage2.heads : stage1.heads

/**
 * How many findings were maladministration in any of its degrees, of those the Ombudsman considered (rulebook 6.2). It did
 * not consider what was outside its jurisdiction or withdrawn.
 */
export function maladministration(findings: readonly Pick<DeterminationFinding, 'term'>[]) {
  const considered = findings.filter(({ term }) => !NOT_CONSIDERED.includes(term))
  return {
    found: considered.filter(({ term }) => MALADMINISTRATION.includes(term)).length,
    considered: considered.length,
  }
}

const NOT_CONSIDERED: readonly DeterminationTerm[] = ['outside jurisdiction', 'withdrawn']
const MALADMINISTRATION: readonly DeterminationTerm[] = [
  'service failure',
  'maladministration',
  'severe maladministration',
]

function askedBy(event: DealingEvent, dealings: readonly DealingEvent[]): Asked | null {
  const asked = { seq: event.seq, reference: event.reference, askedOn: event.on }
  switch (event.type) {
    case 'evidence requested':
      return {
        ...asked,
        kind: 'evidence',
        words: event.what,
        due: event.due,
        metOn: metBy(dealings, event, next => next.type === 'evidence sent'),
      }
    case 'referred back':
    case 'failure found':
      return {
        ...asked,
        kind: event.type === 'referred back' ? 'referral back' : 'failure',
        words: event.words,
        due: event.by,
        metOn: metBy(
          dealings,
          event,
          next => next.type === 'ombudsman contacted' && next.settles === event.seq,
        ),
      }
    default:
      return null
  }
}

function metBy(
  dealings: readonly DealingEvent[],
  { seq }: DealingEvent,
  meets: (event: DealingEvent) => boolean,
): CalendarDate | null {
  return dealings.find(event => event.seq > seq && meets(event))?.on ?? null
}
