import { addCalendarDays, type CalendarDate } from './calendar-date.ts'
import { dateInWords, weekday } from './in-words.ts'

export interface Holiday {
  date: CalendarDate
  title: string
}

/**
 * Bank holidays as somebody published them on a day. `id` is stored with each clock, so that a later
 * proclamation can tell which open dates were worked out without it. Nothing is known outside `from`..`to`.
 */
export interface HolidaySnapshot {
  id: string
  source: string
  from: CalendarDate
  to: CalendarDate
  holidays: readonly Holiday[]
}

export interface SkippedDay {
  date: CalendarDate
  why: string
}

export interface Explanation {
  from: CalendarDate
  days: number
  due: CalendarDate
  counted: CalendarDate[]
  skipped: SkippedDay[]
  snapshotId: string
}

/** Working days of England and Wales: Monday to Friday, less bank holidays. A landlord's closure days count. */
export interface WorkingDays {
  readonly snapshot: HolidaySnapshot
  isWorkingDay(date: CalendarDate): boolean
  /** Working day number `days` after `from`, where `from` is day 0 (rulebook 1.1). `days` is a whole number, 0 or more; 0 gives `from`. */
  after(from: CalendarDate, days: number): CalendarDate
  /** Working day number `days` before `from`: the last day on which `days` working days are still to come, `from` included. */
  before(from: CalendarDate, days: number): CalendarDate
  /** How many working days lie after `from`, up to and including `to`; negative where `to` is earlier. */
  between(from: CalendarDate, to: CalendarDate): number
  /** The same answer as `after`, with each day that was counted and each that was skipped, and why. */
  explain(from: CalendarDate, days: number): Explanation
}

/** A day for which no bank holidays are known. Refused, because a guess would be a wrong legal date. */
export class OutsideTheCalendar extends RangeError {
  constructor(date: CalendarDate, { from, to }: HolidaySnapshot) {
    super(
      `${dateInWords(date)} is outside the bank holidays that Putright knows, ` +
        `which run from ${dateInWords(from)} to ${dateInWords(to)}.`,
    )
    this.name = 'OutsideTheCalendar'
  }
}

export function workingDaysOf(snapshot: HolidaySnapshot): WorkingDays {
  const titles = new Map(snapshot.holidays.map(({ date, title }) => [date, title]))

  function whyNot(date: CalendarDate): string | undefined {
    if (date < snapshot.from || date > snapshot.to) throw new OutsideTheCalendar(date, snapshot)
    const day = weekday(date)
    return day === 'Saturday' || day === 'Sunday' ? day : titles.get(date)
  }

  function explain(from: CalendarDate, days: number): Explanation {
    requireWhole(days)
    const counted: CalendarDate[] = []
    const skipped: SkippedDay[] = []
    whyNot(from) // refuses a start outside the calendar
    for (let date = from; counted.length < days; ) {
      date = addCalendarDays(date, 1)
      const why = whyNot(date)
      if (why) skipped.push({ date, why })
      else counted.push(date)
    }
    return { from, days, due: counted.at(-1) ?? from, counted, skipped, snapshotId: snapshot.id }
  }

  function before(from: CalendarDate, days: number): CalendarDate {
    requireWhole(days)
    let date = from
    for (let left = days; left > 0; ) {
      date = addCalendarDays(date, -1)
      if (whyNot(date) === undefined) left -= 1
    }
    return date
  }

  function between(from: CalendarDate, to: CalendarDate): number {
    if (to < from) return -between(to, from)
    let count = 0
    whyNot(from)
    for (let date = from; date < to; ) {
      date = addCalendarDays(date, 1)
      if (whyNot(date) === undefined) count += 1
    }
    return count
  }

  return {
    snapshot,
    isWorkingDay: date => whyNot(date) === undefined,
    after: (from, days) => explain(from, days).due,
    before,
    between,
    explain,
  }
}

function requireWhole(days: number): void {
  if (!Number.isInteger(days) || days < 0) {
    throw new RangeError(`A number of working days is a whole number, 0 or more, not ${days}`)
  }
}
