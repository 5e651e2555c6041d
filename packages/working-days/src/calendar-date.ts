declare const calendarDate: unique symbol

/**
 * A day in England and Wales as ISO text, `2026-12-24`. No time, no zone: a legal clock counts days.
 * Text, because it then sorts with `<`, goes through JSON and SQL as it is, and needs no second shape.
 */
export type CalendarDate = string & { readonly [calendarDate]: true }

/** Reads `YYYY-MM-DD`. Throws RangeError for anything else, and for a day that does not exist. */
export function on(text: string): CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`“${text}” is not a date written YYYY-MM-DD`)
  return plain(text).toString() as CalendarDate
}

/** Whether `on` would accept the text. */
export function isCalendarDate(text: string): text is CalendarDate {
  try {
    return on(text) === text
  } catch {
    return false
  }
}

/** The day it is in England and Wales at an instant. The caller passes the clock in. */
export const dayOf = (instant: Temporal.Instant): CalendarDate =>
  instant.toZonedDateTimeISO('Europe/London').toPlainDate().toString() as CalendarDate

/** So many days later, holidays and weekends included; fewer than none, earlier. */
export const addCalendarDays = (date: CalendarDate, days: number): CalendarDate =>
  plain(date).add({ days }).toString() as CalendarDate

/** The same day of the month `months` later; in a shorter month, its last day (rulebook 2.2, C6 and C9). */
export const addCalendarMonths = (date: CalendarDate, months: number): CalendarDate =>
  plain(date).add({ months }, { overflow: 'constrain' }).toString() as CalendarDate

const plain = (date: string) => Temporal.PlainDate.from(date, { overflow: 'reject' })
