import { addCalendarMonths, type CalendarDate } from '@putright/working-days'
import type { Policy } from '../policy/policy.ts'

/** When something happened, and when the resident came to know of it, as far as they said. */
export interface Event {
  happenedOn: CalendarDate | null
  awareOn: CalendarDate | null
}

/**
 * Code 2.3: the last day on which a complaint may not be refused for its age. The months count from the later of the
 * two days; in a shorter month they end on its last day. Null where neither day is known.
 */
export function acceptedThrough(
  { happenedOn, awareOn }: Event,
  { ageLimit }: Pick<Policy, 'ageLimit'>,
): CalendarDate | null {
  const counted = ageLimit.from === 'the event' ? [happenedOn] : [happenedOn, awareOn]
  const from = counted
    .filter(day => day !== null)
    .toSorted()
    .at(-1)
  return from ? addCalendarMonths(from, ageLimit.months) : null
}
