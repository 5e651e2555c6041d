import { addCalendarDays, type CalendarDate } from './calendar-date.ts'
import { weekday } from './in-words.ts'
import type { HolidaySnapshot } from './working-days.ts'

export interface KnownDay {
  date: CalendarDate
  /** Why it is no working day; undefined on a working day. */
  why: string | undefined
  /** How many working days there are from the snapshot's first day up to and including this one. */
  worked: number
}

export interface KnownDays {
  days: readonly KnownDay[]
  numberOf: ReadonlyMap<CalendarDate, number>
  working: readonly CalendarDate[]
}

/** Every day of a snapshot, worked out once: counting is then looking up, however long the span. */
export function knownDays({ from, to, holidays }: HolidaySnapshot): KnownDays {
  const titles = new Map(holidays.map(({ date, title }) => [date, title]))
  const days: KnownDay[] = []
  const working: CalendarDate[] = []
  for (let date = from; date <= to; date = addCalendarDays(date, 1)) {
    const day = weekday(date)
    const why = day === 'Saturday' || day === 'Sunday' ? day : titles.get(date)
    if (why === undefined) working.push(date)
    days.push({ date, why, worked: working.length })
  }
  return { days, numberOf: new Map(days.map(({ date }, number) => [date, number])), working }
}
