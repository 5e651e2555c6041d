import type { CoopDb } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { handles } from '@putright/db/queries/people'
import { yearFiguresOf, yearsWithFigures } from '@putright/db/queries/register'
import { compensationIn } from '@putright/db/queries/undertakings'
import {
  inPublicOrder,
  isReportingYear,
  type ReportingYear,
  reportingYear,
  reportingYearOf,
} from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { coopsSeenInPart, yearsCounted } from '../figures/as-seen.ts'
import { figuresFromScratch } from '../figures/year-figures.ts'

type Coop = NonNullable<Awaited<ReturnType<typeof coopBySlug>>>

/** A co-op in sight and one of its years, as an address names them: `2023-24` for 2023/24. */
export interface CoopYear {
  coop: Coop
  year: ReportingYear
  /** They may see the complaints behind the figures, which are then counted from these now. */
  handled: boolean
}

/** Null for a co-op out of sight, and for a year that is none of its years. */
export async function coopYear(db: CoopDb, slug: string, year: string): Promise<CoopYear | null> {
  const coop = await coopBySlug(db, slug)
  const label = year.replace('-', '/')
  if (!coop || !isReportingYear(label, coop.yearEnd)) return null
  return { coop, year: reportingYear(label, coop.yearEnd), handled: await handles(db, coop.id) }
}

/**
 * A year’s figures: counted now for those who handle the co-op, or read it with a wall; as last refreshed for others.
 * `figures` is null where nothing is recorded for the year.
 */
export async function figuresPage(db: CoopDb, slug: string, yearAsked: string, today: CalendarDate) {
  const found = await coopYear(db, slug, yearAsked)
  if (!found) return null
  const { coop, year, handled } = found
  const counted = handled || (await coopsSeenInPart(db)).has(coop.id)
  const years = await yearsOf(db, coop, counted)
  const figures = !years.includes(year.label)
    ? null
    : counted
      ? await figuresFromScratch(db, coop.id, year, today)
      : await figuresAsRefreshed(db, coop.id, year)
  const { id, name, figuresNote } = coop
  const amongOthers = db.coopIds.length > 1
  const compensation = await compensationIn(db, coop.id, year.from)
  return { coop: { id, slug, name, figuresNote }, amongOthers, year, handled, figures, compensation, years }
}
export type FiguresPage = NonNullable<Awaited<ReturnType<typeof figuresPage>>>

async function figuresAsRefreshed(db: CoopDb, coopId: string, year: ReportingYear) {
  const kept = await yearFiguresOf(db, coopId, year.from)
  return kept ? inPublicOrder(kept.figures) : null
}

/** The labels of the years a co-op has something in, latest first; `counted`: by what the acting person may open, too. */
async function yearsOf(db: CoopDb, coop: Coop, counted: boolean): Promise<string[]> {
  const kept = (await yearsWithFigures(db, coop.id)).map(({ from }) => from)
  const open = counted ? await yearsCounted(db, coop) : []
  const starts = [...new Set([...kept, ...open])].toSorted().toReversed()
  return starts.map(from => reportingYearOf(from, coop.yearEnd).label)
}
