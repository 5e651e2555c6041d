import { type CalendarDate, dayOf, isCalendarDate } from '@putright/working-days'

/**
 * The day that a mail program wrote: `Mon, 1 Jun 2026 23:30:00 +0000` (in England the 2nd), `Monday, June 1, 2026`,
 * `01/06/2026 09:14` as it is written here, day first. Null where it is none of these.
 */
export function dayWritten(text: string): CalendarDate | null {
  const instant = /([+-]\d{4}|\b(GMT|UTC)|Z)\b/.test(text)
    ? Date.parse(text.replace(/\([^)]*\)/g, ''))
    : Number.NaN
  if (!Number.isNaN(instant)) return dayOf(Temporal.Instant.fromEpochMilliseconds(instant))
  const [, day, month, year] = /(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})/.exec(text) ?? []
  if (month) return dated(year, MONTHS.indexOf(first3(month)) + 1, day)
  const [, named, date, of] = /([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text) ?? []
  if (named) return dated(of, MONTHS.indexOf(first3(named)) + 1, date)
  const [, d, m, y] = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text) ?? []
  return m ? dated(y, Number(m), d) : (ISO.exec(text)?.find(isCalendarDate) ?? null)
}

const ISO = /\b\d{4}-\d{2}-\d{2}\b/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const first3 = (word: string): string => word.slice(0, 3).toLowerCase()

function dated(year = '', month: number, day = ''): CalendarDate | null {
  const text = `${year}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}
