import type { Policy } from '@putright/handling-code'
import { addCalendarMonths, type CalendarDate } from '@putright/working-days'
import type { ComplaintEvent, FactOf, FactType, Recorded } from './events.ts'
import { type OmbudsmanCase, ombudsmanOf } from './ombudsman.ts'
import type { Position } from './position.ts'
import { undertakingsOf } from './undertakings.ts'

/** A legal hold that stands. `seq` names it. */
export type Hold = Recorded & FactOf<'held'>

export const KEPT_FROM = [
  'it was answered or ended',
  'the Ombudsman was done',
  'the last promise was kept',
] as const

/** The day from which the years of keeping count, and what happened on it. */
export interface KeptFrom {
  on: CalendarDate
  because: (typeof KEPT_FROM)[number]
}

export interface Retention {
  holds: Hold[]
  /** What is open still, a sentence each; empty where nothing is. */
  open: string[]
  /** Null while anything is open. */
  from: KeptFrom | null
}

type Standing = Pick<Position, 'state' | 'endedOn' | 'stage1' | 'stage2'>

/** Folds a record, as corrected, into what keeps it from being erased, and from when its years count (rulebook 7). */
export function retentionOf(events: readonly ComplaintEvent[], position: Standing): Retention {
  const { state, endedOn, stage1 } = position
  const answeredOn = endedOn ?? stage1.respondedOn
  const cases = ombudsmanOf(events)
  const promised = undertakingsOf(events, position)
  const open = [
    ...(state === 'open' ? ['The complaint is open.'] : []),
    ...(cases.some(isOpenCase) ? ['The Ombudsman has not finished with it.'] : []),
    ...(promised.some(({ kind, doneOn }) => kind !== 'recommendation' && doneOn === null)
      ? ['A promise or an order has not been kept yet.']
      : []),
    // Nobody finds what they asked for erased before they have it.
    ...(unanswered(events, 'access asked', 'access given') ? ['A request for personal data is open.'] : []),
    ...(unanswered(events, 'data protection raised', 'data protection answered')
      ? ['A complaint about personal data is open.']
      : []),
  ]
  const days: KeptFrom[] = [
    ...(answeredOn ? [{ on: answeredOn, because: KEPT_FROM[0] }] : []),
    ...cases.flatMap(({ events: dealings }) => dealings.map(({ on }) => ({ on, because: KEPT_FROM[1] }))),
    ...promised.flatMap(({ doneOn }) => (doneOn ? [{ on: doneOn, because: KEPT_FROM[2] }] : [])),
  ]
  return { holds: holdsIn(events), open, from: open.length > 0 ? null : lastOf(days) }
}

/** The last day a complaint is kept by the landlord's settings; null while anything is open or a hold stands. */
export function keptUntil(
  events: readonly ComplaintEvent[],
  position: Standing,
  policy: Pick<Policy, 'retentionYears'>,
): CalendarDate | null {
  const { holds, from } = retentionOf(events, position)
  return from && holds.length === 0 ? keptUntilFrom(from.on, policy) : null
}

/** C9: nobody who may still complain about it finds it gone, so that never less than a year is kept. */
export const keptUntilFrom = (
  from: CalendarDate,
  { retentionYears }: Pick<Policy, 'retentionYears'>,
): CalendarDate => addCalendarMonths(from, 12 * Math.max(1, retentionYears))

/** The last day that adjustments and needs are kept: special category data goes as soon as nobody needs it. */
export const supportKeptUntilFrom = (from: CalendarDate): CalendarDate => addCalendarMonths(from, 12)

const holdsIn = (events: readonly ComplaintEvent[]): Hold[] =>
  events.filter(
    (event): event is Hold =>
      event.type === 'held' &&
      !events.some(ending => ending.type === 'hold ended' && ending.hold === event.seq),
  )

const unanswered = (events: readonly ComplaintEvent[], asks: FactType, answers: FactType): boolean =>
  events.some(
    event =>
      event.type === asks &&
      !events.some(
        other =>
          other.type === answers &&
          (('asked' in other && other.asked === event.seq) ||
            ('raised' in other && other.raised === event.seq)),
      ),
  )

// An investigation ends with a determination, be it that there was none to make or that it was withdrawn. A failure order or
// a referral back is over once it is met.
const isOpenCase = ({ asked, determinations, events }: OmbudsmanCase): boolean =>
  asked.some(({ metOn }) => metOn === null) || (determinations.length === 0 && events.some(investigates))

const investigates = (event: OmbudsmanCase['events'][number]): boolean =>
  event.type === 'evidence requested' ||
  event.type === 'evidence sent' ||
  (event.type === 'ombudsman contacted' && event.settles === undefined)

const lastOf = (days: readonly KeptFrom[]): KeptFrom | null =>
  days.reduce<KeptFrom | null>((last, day) => (last && last.on >= day.on ? last : day), null)
