import type { CoopDb } from '@putright/db'
import { coopsWithWalls } from '@putright/db/queries/independence'
import { coopsHandled, handles } from '@putright/db/queries/people'
import { type ReportingYear, reportingYearOf, type YearFigures, yearFigures } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { yearQuestion } from './year-figures.ts'

/**
 * Whether somebody who handles a co-op has a complaint of it closed to them (5.8). Then the figures kept for all would show
 * it, by subtraction from what they can list: they see what their own rows give, everywhere.
 */
export async function seesOnlyTheirOwn(db: CoopDb, coopId: string): Promise<boolean> {
  return (await coopsWithWalls(db)).has(coopId) && (await handles(db, coopId))
}

/** The co-ops of which that is so, asked once for all. */
export async function coopsSeenInPart(db: CoopDb): Promise<ReadonlySet<string>> {
  const walled = await coopsWithWalls(db)
  if (walled.size === 0) return walled
  const handled = await coopsHandled(db)
  return new Set(handled.map(({ id }) => id).filter(id => walled.has(id)))
}

/** A year's figures from the complaints that the acting person may open; null where there is nothing in it for them. */
async function figuresAsSeen(
  db: CoopDb,
  coopId: string,
  year: ReportingYear,
  today: CalendarDate,
): Promise<YearFigures | null> {
  const question = await yearQuestion(db, coopId, year, today)
  return question && question.rows.length > 0 ? yearFigures(question) : null
}

/** The years that begin on these days, as far as they have anything for the acting person; in that order. */
export async function yearsAsSeen(
  db: CoopDb,
  { id, yearEnd }: { id: string; yearEnd: string },
  starts: readonly CalendarDate[],
  today: CalendarDate,
): Promise<YearFigures[]> {
  const seen = await Promise.all(
    starts.map(from => figuresAsSeen(db, id, reportingYearOf(from, yearEnd), today)),
  )
  return seen.filter(figures => figures !== null)
}
