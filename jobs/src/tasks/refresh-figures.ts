import { refreshYearFigures } from '@putright/casework'
import { asWorker } from '@putright/db'
import { coopsInSight } from '@putright/db/queries/coops'
import { type OutboxKey, whatIsAsked } from '@putright/db/queries/outbox'
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

/** By the clock: this year's, and last year's, whose complaints may still be open. */
export async function refreshFiguresTonight({ connection }: Database, today: CalendarDate): Promise<void> {
  for (const coop of await asWorker(connection, coopsInSight)) {
    for (const day of [today, addCalendarMonths(today, -12)]) {
      await refreshYearFigures(connection, coop.id, reportingYearOf(day, coop.yearEnd).from, today)
    }
  }
}
