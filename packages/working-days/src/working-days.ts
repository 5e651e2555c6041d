import { addCalendarDays, type CalendarDate } from './calendar-date.ts'
import { dateInWords } from './in-words.ts'
import { type KnownDay, type KnownDays, knownDays } from './known-days.ts'

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
  let table: KnownDays | undefined
  const known = () => {
    table ??= knownDays(snapshot)
    return table
  }
  const tooEarly = () => new OutsideTheCalendar(addCalendarDays(snapshot.from, -1), snapshot)
  const tooLate = () => new OutsideTheCalendar(addCalendarDays(snapshot.to, 1), snapshot)

  function numberOf(date: CalendarDate): number {
    const number = known().numberOf.get(date)
    if (number === undefined) throw new OutsideTheCalendar(date, snapshot)
    return number
  }

  function dayNumbered(number: number): KnownDay {
    const day = known().days[number]
    if (!day) throw number < 0 ? tooEarly() : tooLate()
    return day
  }

  function after(from: CalendarDate, days: number): CalendarDate {
    requireWhole(days)
    const { worked } = dayNumbered(numberOf(from))
    if (days === 0) return from
    const due = known().working[worked + days - 1]
    if (!due) throw tooLate()
    return due
  }

  function explain(from: CalendarDate, days: number): Explanation {
    requireWhole(days)
    const counted: CalendarDate[] = []
    const skipped: SkippedDay[] = []
    for (let number = numberOf(from) + 1; counted.length < days; number += 1) {
      const { date, why } = dayNumbered(number)
      if (why) skipped.push({ date, why })
      else counted.push(date)
    }
    return { from, days, due: counted.at(-1) ?? from, counted, skipped, snapshotId: snapshot.id }
  }

  function before(from: CalendarDate, days: number): CalendarDate {
    requireWhole(days)
    let number = numberOf(from)
    for (let left = days; left > 0; ) {
      number -= 1
      if (dayNumbered(number).why === undefined) left -= 1
    }
    return dayNumbered(number).date
  }

  return {
    snapshot,
    isWorkingDay: date => dayNumbered(numberOf(date)).why === undefined,
    after,
    before,
    between: (from, to) => dayNumbered(numberOf(to)).worked - dayNumbered(numberOf(from)).worked,
    explain,
  }
}

function requireWhole(days: number): void {
  if (!Number.isInteger(days) || days < 0) {
    throw new RangeError(`A number of working days is a whole number, 0 or more, not ${days}`)
  }
}
