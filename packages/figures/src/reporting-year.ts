import {
  addCalendarDays,
  addCalendarMonths,
  type CalendarDate,
  isCalendarDate,
  on,
} from '@putright/working-days'

/** The last day of a landlord's year, `MM-DD`: `03-31` for most. The end of February is its last day, leap year or not. */
export type YearEnd = string

export interface ReportingYear {
  /** `2023/24`; a year that ends on 31 December is `2023`. */
  label: string
  from: CalendarDate
  to: CalendarDate
}

/** The year of that label. Throws RangeError for a label that is none: ask `isReportingYear` about what a person typed. */
export function reportingYear(label: string, yearEnd: YearEnd): ReportingYear {
  const year = isReportingYear(label, yearEnd) ? endingIn(lastYearOf(label, yearEnd), yearEnd) : undefined
  if (!year) throw new RangeError(`“${label}” is not a reporting year that ends on ${yearEnd}`)
  return year
}

export function isReportingYear(label: string, yearEnd: YearEnd): boolean {
  if (!/^[12]\d{3}(\/\d\d)?$/.test(label)) return false
  return endingIn(lastYearOf(label, yearEnd), yearEnd).label === label
}

/** The year a day falls in. */
export function reportingYearOf(date: CalendarDate, yearEnd: YearEnd): ReportingYear {
  const calendarYear = Number(date.slice(0, 4))
  const year = endingIn(calendarYear, yearEnd)
  return date <= year.to ? year : endingIn(calendarYear + 1, yearEnd)
}

function endingIn(calendarYear: number, yearEnd: YearEnd): ReportingYear {
  const to = lastDay(calendarYear, yearEnd)
  const from = addCalendarDays(lastDay(calendarYear - 1, yearEnd), 1)
  return { label: labelOf(calendarYear, yearEnd), from, to }
}

function lastDay(calendarYear: number, yearEnd: YearEnd): CalendarDate {
  if (yearEnd === '02-28' || yearEnd === '02-29') {
    return addCalendarDays(addCalendarMonths(on(`${calendarYear}-02-01`), 1), -1)
  }
  const text = `${calendarYear}-${yearEnd}`
  if (!isCalendarDate(text)) throw new RangeError(`“${yearEnd}” is not the last day of a year, written MM-DD`)
  return text
}

const labelOf = (endsIn: number, yearEnd: YearEnd): string =>
  yearEnd === '12-31' ? `${endsIn}` : `${endsIn - 1}/${`${endsIn % 100}`.padStart(2, '0')}`

const lastYearOf = (label: string, yearEnd: YearEnd): number =>
  Number(label.slice(0, 4)) + (yearEnd === '12-31' ? 0 : 1)
