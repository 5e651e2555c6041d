import { asOperator, asWorker, type Connection, type CoopDb } from '@putright/db'
import { coopById, homesAt } from '@putright/db/queries/coops'
import {
  dropYearsEndingOtherwise,
  registerRows,
  saveYearFigures,
  yearsAwaitingRefresh,
} from '@putright/db/queries/register'
import {
  type ReportingYear,
  reportingYearOf,
  type YearFigures,
  type YearQuestion,
  yearFigures,
} from '@putright/figures'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

/** A co-op's year as the measures ask for it, from the same rows as the pages. Null where the homes are not known. */
export async function yearQuestion(
  db: CoopDb,
  coopId: string,
  year: ReportingYear,
  asAt: CalendarDate,
): Promise<YearQuestion | null> {
  const coop = await coopById(db, coopId)
  const homes = await homesAt(db, coopId, year.to)
  if (!coop || !homes) return null
  const rows = await registerRows(db, coopId, year)
  return { coop: coop.slug, year, homes: homes.homes, asAt, rows, calendar: englandAndWales }
}

/** A year's figures worked out from scratch. */
export async function figuresFromScratch(
  db: CoopDb,
  coopId: string,
  year: ReportingYear,
  asAt: CalendarDate,
): Promise<YearFigures | null> {
  const question = await yearQuestion(db, coopId, year, asAt)
  return question && yearFigures(question)
}

/** Works out a year's figures as known today and keeps them, for those who may see figures and no case. */
export async function refreshYearFigures(
  connection: Connection,
  coopId: string,
  yearFrom: CalendarDate,
  today: CalendarDate,
): Promise<void> {
  await asWorker(connection, db => refreshWithin(db, coopId, yearFrom, today))
}

/** The same, for an operator who has just loaded a year. */
export const refreshAsOperator = (
  connection: Connection,
  coopId: string,
  yearFrom: CalendarDate,
  today: CalendarDate,
) => asOperator(connection, db => refreshWithin(db, coopId, yearFrom, today))

/** Refreshes, within the transaction of `db`, every year of a co-op whose refresh still waits for the relay. */
export async function refreshStaleFigures(db: CoopDb, coopId: string, today: CalendarDate): Promise<void> {
  for (const yearFrom of await yearsAwaitingRefresh(db, coopId))
    await refreshWithin(db, coopId, yearFrom, today)
}

async function refreshWithin(
  db: CoopDb,
  coopId: string,
  yearFrom: CalendarDate,
  today: CalendarDate,
): Promise<void> {
  const coop = await coopById(db, coopId)
  if (!coop) return
  const figures = await figuresFromScratch(db, coopId, reportingYearOf(yearFrom, coop.yearEnd), today)
  await dropYearsEndingOtherwise(db, coopId, coop.yearEnd)
  if (figures) await saveYearFigures(db, coopId, figures)
}
