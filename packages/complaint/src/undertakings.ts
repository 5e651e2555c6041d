import type { RemedyKind, Stage } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { ComplaintEvent, FactOf, HeadNumber, PaymentRoute, Recorded } from './events.ts'
import type { OrderKind } from './facts/ombudsman.ts'
import type { UndertakingId } from './facts/putting-right.ts'
import type { Position, StagePosition } from './position.ts'
import { type FollowUp, followedUp, type Standing } from './undertaking-standing.ts'

/** Something promised to the resident, or laid upon the landlord by the Ombudsman, followed to its end. Pages say “promised”. */
export interface Undertaking extends Standing {
  id: UndertakingId
  kind: 'remedy' | 'action' | 'order' | 'recommendation'
  /** What sort of remedy or order; null for an outstanding action. */
  sort: RemedyKind | OrderKind | null
  /** The stage whose response promised it; null for the Ombudsman's. */
  stage: Stage | null
  /** The part of the complaint it answers to; null for the Ombudsman's. */
  head: HeadNumber | null
  what: string
  who: string
  /** Pence; null where no money is promised. */
  amount: number | null
  /** How money is to be paid; null where none is. */
  route: PaymentRoute | null
  agreedWithResident: boolean
  /** The day of the response or the determination. */
  promisedOn: CalendarDate
  /** The day first promised; null where none was. */
  firstDue: CalendarDate | null
  history: FollowUp[]
}

/**
 * Everything promised so far and what became of it, the oldest promise first. `events` as corrected.
 *
 * A promise binds from the response that makes it (6.6), not from the decision. What stage 1 promised stays promised at
 * stage 2, whose decision adds to it (5.13): nobody loses a remedy by asking again. What the Ombudsman orders binds
 * from the determination.
 */
export function undertakingsOf(
  events: readonly ComplaintEvent[],
  { stage1, stage2 }: Pick<Position, 'stage1' | 'stage2'>,
): Undertaking[] {
  const promised = [
    ...promisedAt(stage1, events),
    ...(stage2 ? promisedAt(stage2, events) : []),
    ...events.flatMap(event => (event.type === 'determined' ? laidUponBy(event) : [])),
  ]
  return promised.map(({ madeGoodOn, ...promise }) => {
    const history = events.filter(
      (event): event is FollowUp =>
        'undertaking' in event && event.type !== 'reminded' && event.undertaking === promise.id,
    )
    return { ...promise, ...followedUp(promise.firstDue, madeGoodOn, history), history }
  })
}

interface Promised extends Omit<Undertaking, keyof Standing | 'history'> {
  /** The day of the letter that itself makes it good; null where something else has to be done. */
  madeGoodOn: CalendarDate | null
}

function promisedAt({ stage, heads, respondedOn }: StagePosition, events: readonly ComplaintEvent[]) {
  if (!respondedOn) return []
  return heads.flatMap(({ number, decision }) => {
    const decided = events.findLast(
      event => event.type === 'decided' && event.stage === stage && event.head === number,
    )
    return decided && decision ? promisesOf(decision, decided.seq, respondedOn) : []
  })
}

function promisesOf(
  { stage, head, remedies, actions }: FactOf<'decided'>,
  seq: number,
  promisedOn: CalendarDate,
): Promised[] {
  return [
    ...remedies.map(({ kind, what, who = '', amount, by, ...remedy }, index) => {
      const madeGood = BY_THE_LETTER.includes(kind) && (by === null || by <= promisedOn)
      return {
        id: `${seq}-${index}`,
        kind: 'remedy' as const,
        sort: kind,
        stage,
        head,
        what,
        who,
        amount,
        route: amount === null ? null : (remedy.route ?? ('direct' as const)),
        agreedWithResident: remedy.agreedWithResident ?? false,
        promisedOn,
        firstDue: madeGood ? null : by,
        madeGoodOn: madeGood ? promisedOn : null,
      }
    }),
    ...actions.map(({ what, who, by, agreedWithResident = false }, index) => ({
      id: `${seq}-${remedies.length + index}`,
      kind: 'action' as const,
      sort: null,
      stage,
      head,
      what,
      who,
      amount: null,
      route: null,
      agreedWithResident,
      promisedOn,
      firstDue: by,
      madeGoodOn: null,
    })),
  ]
}

// Code 7.1: to own up, explain and apologise is done in the response itself, unless a later day was promised for it.
const BY_THE_LETTER: readonly RemedyKind[] = ['acknowledgement', 'explanation', 'apology']

const laidUponBy = ({ seq, on, orders, recommendations }: Recorded & FactOf<'determined'>): Promised[] =>
  [...orders, ...recommendations].map(({ kind, what, amount, by }, index) => ({
    id: `${seq}-${index}`,
    kind: index < orders.length ? 'order' : 'recommendation',
    sort: kind,
    stage: null,
    head: null,
    what,
    who: '',
    amount,
    // An award of the Ombudsman's is never set against arrears (rulebook K13).
    route: amount === null ? null : 'direct',
    agreedWithResident: false,
    promisedOn: on,
    firstDue: by,
    madeGoodOn: null,
  }))
