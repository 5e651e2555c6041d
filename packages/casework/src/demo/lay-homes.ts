import type { CoopDb } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'

const YEARS = 3
/** Of every so many homes one is part bought. */
const SHARED_ONE_IN = 16

/** Writes down what a made-up co-op owned at the ends of its last years: rented homes but for a few. */
export async function layHomes(
  db: CoopDb,
  coopId: string,
  { homes, yearEnd }: { homes: number; yearEnd: string },
  today: CalendarDate,
): Promise<void> {
  const lcho = Math.floor(homes / SHARED_ONE_IN)
  let { from } = reportingYearOf(today, yearEnd)
  for (let year = 0; year < YEARS; year++) {
    const yearEndOn = addCalendarDays(from, -1)
    await db
      .insertInto('coop_homes')
      .values({ coop_id: coopId, year_end_on: yearEndOn, homes, lcra: homes - lcho, lcho })
      .execute()
    from = reportingYearOf(yearEndOn, yearEnd).from
  }
}
