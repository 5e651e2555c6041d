import { reportingYearOf } from '@putright/figures'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'

/** The end of the year just over, of financial years that end on a day (MM-DD). */
export const yearEndedOn = (yearEnd: string, today: CalendarDate): CalendarDate =>
  addCalendarDays(reportingYearOf(today, yearEnd).from, -1)
