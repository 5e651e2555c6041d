import { type CalendarDate, dayOf, isCalendarDate } from '@putright/working-days'
import { CommandRefusal } from './command-refusal.ts'

/** The day an option names, or today in England and Wales. */
export function dayOption(text: string | undefined, option: string): CalendarDate {
  if (text === undefined) return dayOf(Temporal.Now.instant())
  if (isCalendarDate(text)) return text
  throw new CommandRefusal(`“${text}” is not a date. Write ${option} as YYYY-MM-DD, for example 2026-12-24.`)
}
