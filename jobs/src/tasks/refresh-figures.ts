import { refreshYearFigures } from '@putright/casework'
import { asWorker } from '@putright/db'
import { coopsInSight } from '@putright/db/queries/coops'
import { type OutboxKey, whatIsAsked } from '@putright/db/queries/outbox'
import { yearsWithFigures } from '@putright/db/queries/register'
import { reportingYearOf } from '@putright/figures'
import { addCalendarMonths, type CalendarDate, on } from '@putright/working-days'
import { z } from 'zod'
import type { Means } from './perform.ts'

type Database = Pick<Means, 'connection'>

const YearChanged = z.object({ yearFrom: z.string().transform(on) })

/** After an event. The row is done once its year was refreshed after it was handed over. */
export async function refreshFigures(
  { connection }: Database,
  key: OutboxKey,
  today: CalendarDate,
): Promise<void> {
  const { yearFrom } = YearChanged.parse(await asWorker(connection, db => whatIsAsked(db, key)))
  await refreshYearFigures(connection, key.coopId, yearFrom, today)
}

/**
 * By the clock: this year's and last year's, whose complaints may still be open. A year in which nothing was recorded
 * has no figures: that a landlord's register ends is not that nobody complained.
 */
export async function refreshFiguresTonight({ connection }: Database, today: CalendarDate): Promise<void> {
  for (const coop of await asWorker(connection, coopsInSight)) {
    const lastYear = reportingYearOf(addCalendarMonths(today, -12), coop.yearEnd)
    const years = await asWorker(connection, db => yearsWithFigures(db, coop.id))
    for (const { from } of years.filter(year => year.from >= lastYear.from)) {
      await refreshYearFigures(connection, coop.id, from, today)
    }
  }
}
