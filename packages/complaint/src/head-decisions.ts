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
    recommendation: staged.findLast(isRecommendationOn(head)) ?? null,
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

const isRecommendationOn =
  ({ number }: Head) =>
  (event: ComplaintEvent): event is Recorded & FactOf<'recommended'> =>
    event.type === 'recommended' && event.head === number
