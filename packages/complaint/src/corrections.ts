import type { ComplaintEvent, Correction, Recorded } from './events.ts'

/**
 * The record as it now reads: each fact that was corrected in its newest reading, those that never happened left out.
 * The corrections themselves stay in it. Reading it anew changes nothing more.
 */
export function asCorrected(record: readonly ComplaintEvent[]): ComplaintEvent[] {
  const newest = new Map(
    record.flatMap(event => (event.type === 'corrected' ? [[event.corrects, event.reading] as const] : [])),
  )
  if (newest.size === 0) return [...record]
  return record.flatMap(event => {
    const reading = newest.get(event.seq)
    if (reading === undefined) return [event]
    return reading ? [{ ...placeOf(event), ...reading } as ComplaintEvent] : []
  })
}

/** The corrections of one fact, the oldest first. */
export const correctionsOf = (seq: number, record: readonly ComplaintEvent[]): (Recorded & Correction)[] =>
  record.filter(
    (event): event is Recorded & Correction => event.type === 'corrected' && event.corrects === seq,
  )

const placeOf = ({ seq, on, recordedAt, recordedBy, source }: Recorded): Recorded => ({
  seq,
  on,
  recordedAt,
  recordedBy,
  source,
})
