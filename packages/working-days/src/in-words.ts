import type { CalendarDate } from './calendar-date.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** `2026-12-24` as `24 December 2026`, the way letters and pages write dates. */
export function dateInWords(date: CalendarDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** `2026-12-24` as `Thursday 24 December 2026`. */
export const dayInWords = (date: CalendarDate): string => `${weekday(date)} ${dateInWords(date)}`

/** `2026-12-24` as `Thu 24 Dec`, for dense tables. */
export function dayInShort(date: CalendarDate): string {
  const { day, month } = Temporal.PlainDate.from(date)
  return `${weekday(date).slice(0, 3)} ${day} ${MONTHS[month - 1]?.slice(0, 3)}`
}

/** `2026-12-24` as `24 Dec 2026`, for tables that run over years. */
export function dateInShort(date: CalendarDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

/** `Thursday`. */
export const weekday = (date: CalendarDate): string =>
  WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? ''
