import type { CalendarDate } from '@putright/working-days'

// Dates are text: Math.min and Math.max would make them NaN.
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  if (a < b) return a
  return b
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  if (a > b) return a
  return b
}
