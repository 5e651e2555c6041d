import type { ComplaintEvent, FactOf, Handler, Recorded } from './events.ts'

interface Answering {
  handler: Handler
  /** The organisation; null where an older record does not say. */
  handledBy: string | null
}

/** Who answers a complaint as the record stands: whoever it was handed over to last, or received it. */
export function answeringAfter(events: readonly ComplaintEvent[], received: FactOf<'received'>): Answering {
  const to = lastHandover(events)?.to
  return to
    ? { handler: to.handler, handledBy: to.organisationId }
    : { handler: received.handler, handledBy: received.handledBy ?? null }
}

/**
 * Whether something of a stage fell to the ground by a handover after it: an allocation to a team that has gone, an approval
 * asked of it. A stage that was answered before keeps what it had.
 */
export function endedByHandover(
  { seq }: { seq: number },
  responded: { seq: number } | undefined,
  events: readonly ComplaintEvent[],
): boolean {
  const handover = lastHandover(events)
  return handover !== undefined && seq < handover.seq && !(responded && responded.seq < handover.seq)
}

const lastHandover = (events: readonly ComplaintEvent[]) =>
  events.findLast((event): event is Recorded & FactOf<'handed over'> => event.type === 'handed over')
