import type { Stage } from '@putright/handling-code'
import type { ComplaintEvent, FactOf, Head, PersonId } from './events.ts'

export type Declaration = Omit<FactOf<'declared'>, 'type'> & { seq: number }

/** What was declared about whom (5.8), in order. Of the events as corrected: what was struck out was never declared. */
export const declarationsOf = (events: readonly ComplaintEvent[]): Declaration[] =>
  events.flatMap(event =>
    event.type === 'declared'
      ? [
          {
            seq: event.seq,
            personId: event.personId,
            conflict: event.conflict || null,
            raisedBy: event.raisedBy,
            ...(event.as && { as: event.as }),
          },
        ]
      : [],
  )

type Staged = Extract<ComplaintEvent, { stage: Stage }>

/**
 * Those who cannot go on at a stage: somebody with a conflict of interest, or named in the complaint itself (5.8). What is
 * declared after the stage was answered changes nothing about how it was answered.
 */
export function steppedDown(
  events: readonly ComplaintEvent[],
  heads: readonly Head[],
  responded: { seq: number } | undefined,
): ReadonlySet<PersonId> {
  const conflicted = declarationsOf(events).filter(
    ({ seq, conflict }) => conflict !== null && seq < (responded?.seq ?? Number.POSITIVE_INFINITY),
  )
  const concerned = heads.flatMap(({ concerns }) => concerns ?? [])
  return new Set([...conflicted, ...concerned].map(({ personId }) => personId))
}

/** A stage without what they recommended, decided or agreed to: it is done again by others. */
export const without = (out: ReadonlySet<PersonId>, staged: readonly Staged[]): Staged[] =>
  out.size === 0 ? [...staged] : staged.flatMap(event => standing(event, out) ?? [])

function standing(event: Staged, out: ReadonlySet<PersonId>): Staged | null {
  if (event.type === 'recommended' || event.type === 'agreed')
    return event.recordedBy && out.has(event.recordedBy) ? null : event
  if (event.type !== 'decided' || event.decidedBy.length === 0) return event
  const decidedBy = event.decidedBy.filter(id => !out.has(id))
  return decidedBy.length > 0 ? { ...event, decidedBy } : null
}
