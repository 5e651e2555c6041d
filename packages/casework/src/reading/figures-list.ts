import type { CoopDb } from '@putright/db'
import { coopsInSight } from '@putright/db/queries/coops'
import { figuresInSight } from '@putright/db/queries/figures'
import { reportingYearOf, type YearFigures } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { coopsSeenInPart, yearsAsSeen } from '../figures/as-seen.ts'

export interface CoopFigures {
  slug: string
  name: string
  figuresNote: string
  /** The year that runs today, for a co-op that has no figures yet. */
  thisYear: string
  /** Latest year first. */
  years: YearFigures[]
}

/** Every co-op in sight, by name, with the years that have figures. */
export async function figuresList(db: CoopDb, today: CalendarDate): Promise<CoopFigures[]> {
  const byCoop = Map.groupBy(await figuresInSight(db), ({ coopId }) => coopId)
  const coops = await coopsInSight(db)
  const inPart = await coopsSeenInPart(db)
  return Promise.all(
    coops.map(async ({ id, slug, name, figuresNote, yearEnd }) => {
      const years = (byCoop.get(id) ?? []).map(({ figures }) => figures)
      return {
        slug,
        name,
        figuresNote,
        thisYear: reportingYearOf(today, yearEnd).label,
        years: inPart.has(id) ? await yearsAsSeen(db, { id, yearEnd }, today) : years,
      }
    }),
  )
}
