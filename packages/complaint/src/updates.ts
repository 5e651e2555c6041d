import type { Stage } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { ComplaintEvent } from './events.ts'

/** Code 5.9: when the resident is to hear next; null where no interval was agreed at this stage. */
export function updateDue(
  events: readonly ComplaintEvent[],
  stage: Stage,
  calendar: WorkingDays,
): CalendarDate | null {
  const told = events.filter(event => 'stage' in event && event.stage === stage).flatMap(toldBy)
  const every = told.findLast(({ everyDays }) => everyDays)?.everyDays
  const last = told.at(-1)
  return every && last ? calendar.after(last.on, every) : null
}

const toldBy = (event: ComplaintEvent): { on: CalendarDate; everyDays: number | null }[] => {
  if (event.type === 'extended') return [{ on: event.on, everyDays: event.updateEveryDays }]
  return event.type === 'updated' ? [{ on: event.on, everyDays: event.everyDays }] : []
}
