import { type CalendarDate, dateInWords } from '@putright/working-days'
import type { Position } from './position.ts'

/** Why something cannot have happened on that day, in a sentence; null if it can. */
export function whyNotOn(
  on: CalendarDate,
  position: Pick<Position, 'lastOn'>,
  today: CalendarDate,
): string | null {
  if (on > today) return `${dateInWords(on)} is in the future.`
  if (on < position.lastOn) {
    return `${dateInWords(on)} is before the last thing on record, which happened on ${dateInWords(position.lastOn)}.`
  }
  return null
}
