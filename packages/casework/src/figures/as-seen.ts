import type { CoopDb } from '@putright/db'
import { coopsWithWalls } from '@putright/db/queries/independence'
import { coopsRead } from '@putright/db/queries/people'
import { registerSpan } from '@putright/db/queries/register'
import { type ReportingYear, reportingYearOf, type YearFigures, yearFigures } from '@putright/figures'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { yearQuestion } from './year-figures.ts'

/**
 * The co-ops of which somebody reads the complaints, but for one that is closed to them (5.8). The figures kept for all would
 * show it, by subtraction from what they can list: the database keeps them back, and they see what their own rows give.
 */
export async function coopsSeenInPart(db: CoopDb): Promise<ReadonlySet<string>> {
  const walled = await coopsWithWalls(db)
  if (walled.size === 0) return walled
  return new Set((await coopsRead(db)).map(({ id }) => id).filter(id => walled.has(id)))
}

/** The days on which a co-op's years begin in which the acting person may open anything, the latest first. */
export async function yearsCounted(
  db: CoopDb,
  { id, yearEnd }: { id: string; yearEnd: string },
): Promise<CalendarDate[]> {
  const { first, last } = await registerSpan(db, id)
  const starts: CalendarDate[] = []
  for (let day = first; day && last && day <= last; ) {
    const { from, to } = reportingYearOf(day, yearEnd)
    starts.unshift(from)
    day = addCalendarDays(to, 1)
  }
  return starts
}

/** The years of a co-op from what the acting person may open, the latest first; none in which there is nothing for them. */
export async function yearsAsSeen(
  db: CoopDb,
  coop: { id: string; yearEnd: string },
  today: CalendarDate,
): Promise<YearFigures[]> {
  const starts = await yearsCounted(db, coop)
  const seen = await Promise.all(
    starts.map(from => figuresAsSeen(db, coop.id, reportingYearOf(from, coop.yearEnd), today)),
  )
  return seen.filter(figures => figures !== null)
}

async function figuresAsSeen(
  db: CoopDb,
  coopId: string,
  year: ReportingYear,
  today: CalendarDate,
): Promise<YearFigures | null> {
  const question = await yearQuestion(db, coopId, year, today)
  return question && question.rows.length > 0 ? yearFigures(question) : null
}
