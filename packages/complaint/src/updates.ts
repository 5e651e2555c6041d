import type { Stage } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { ComplaintEvent } from './events.ts'

/** Code 5.9: when the resident is to hear next; null where no interval was agreed at this stage. */
export function updateDue(
  events: readonly ComplaintEvent[],
  stage: Stage,
  calendar: WorkingDays,
): CalendarDate | null {
  const extended = events.findLast(event => event.type === 'extended' && event.stage === stage)
  if (extended?.type !== 'extended' || !extended.updateEveryDays) return null
  const told = events.findLast(
    event => (event.type === 'extended' || event.type === 'updated') && event.stage === stage,
  )
  return calendar.after(told?.on ?? extended.on, extended.updateEveryDays)
}
