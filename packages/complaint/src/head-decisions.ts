import type { Stage } from '@putright/handling-code'
import type { ComplaintEvent, FactOf, Handler, Head, PersonId, Recorded } from './events.ts'
import type { HeadPosition } from './position.ts'

/** How many a panel needs at stage 2, so that no one person decides alone. */
export const PANEL = 2

type Decided = Recorded & FactOf<'decided'>

/**
 * What is recommended, decided and proposed on a head at one stage. A decision is in force once as many have taken it as
 * must, and stays so until another is: one member of a panel undoes nothing alone.
 */
export function headPosition(
  head: Head,
  staged: readonly ComplaintEvent[],
  handler: Handler,
  stage: Stage,
): HeadPosition {
  const taken = staged.flatMap(event =>
    event.type === 'decided' && event.head === head.number ? [withAgreement(event, staged)] : [],
  )
  const quorum = fewest(head, handler, stage)
  const inForce = taken.findLast(
    ({ source, decidedBy }) => source === 'register' || decidedBy.length >= quorum,
  )
  const latest = taken.at(-1)
  return {
    ...head,
    recommendation: staged.findLast(isRecommendationOn(head, wordedAt(head, staged))) ?? null,
    decision: inForce ?? null,
    proposal: latest && latest !== inForce ? latest : null,
  }
}

// A panel's own heads need the panel; everybody else decides alone.
const fewest = ({ responsibility }: Head, handler: Handler, stage: Stage): number =>
  stage === 2 && (handler === 'landlord' || responsibility === 'landlord') ? PANEL : 1

function withAgreement(decided: Decided, staged: readonly ComplaintEvent[]): Decided {
  const agreed = staged.flatMap((event): PersonId[] =>
    event.type === 'agreed' && event.recordedBy && event.decisions.includes(decided.seq)
      ? [event.recordedBy]
      : [],
  )
  return { ...decided, decidedBy: [...new Set([...decided.decidedBy, ...agreed])] }
}

// Code 5.6: what was recommended before a head was reworded was about something else.
const isRecommendationOn =
  ({ number }: Head, since: number) =>
  (event: ComplaintEvent): event is Recorded & FactOf<'recommended'> =>
    event.type === 'recommended' && event.head === number && event.seq > since

/** When the head got the words it has: the `seq` of that definition; 0 where none has them. */
function wordedAt({ number, words, responsibility }: Head, staged: readonly ComplaintEvent[]): number {
  const definitions = staged.filter(event => event.type === 'acknowledged' || event.type === 'redefined')
  const asNow = ({ heads }: (typeof definitions)[number]) =>
    heads.some(
      head => head.number === number && head.words === words && head.responsibility === responsibility,
    )
  const other = definitions.findLastIndex(definition => !asNow(definition))
  return definitions[other + 1]?.seq ?? 0
}
