import type { CoopDb } from '@putright/db'
import { coopsInSight } from '@putright/db/queries/coops'
import { daysOfContacts } from '@putright/db/queries/verification'
import { type ReportingYear, reportingYearOf } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'

export interface CoopYear {
  coopId: string
  slug: string
  year: ReportingYear
}

/** Gathers the years in which a co-op has anything to count: each needs figures. */
export interface YearsSeen {
  add(coopId: string, ...days: (CalendarDate | null)[]): void
  all(): CoopYear[]
}

export async function yearsSeen(db: CoopDb): Promise<YearsSeen> {
  const coops = new Map((await coopsInSight(db)).map(coop => [coop.id, coop]))
  const days = new Map<string, Set<CalendarDate>>()
  const add = (coopId: string, on: CalendarDate) => {
    const known = days.get(coopId)
    if (known) known.add(on)
    else days.set(coopId, new Set([on]))
  }
  for (const { coopId, on } of await daysOfContacts(db)) add(coopId, on)
  return {
    add: (coopId, ...given) => {
      for (const day of given) if (day) add(coopId, day)
    },
    all: () =>
      [...days].flatMap(([coopId, on]) => {
        const coop = coops.get(coopId)
        return coop ? yearsOf(on, coop.yearEnd).map(year => ({ coopId, slug: coop.slug, year })) : []
      }),
  }
}

function yearsOf(days: ReadonlySet<CalendarDate>, yearEnd: string): ReportingYear[] {
  const years = new Map<CalendarDate, ReportingYear>()
  for (const day of days) {
    const year = reportingYearOf(day, yearEnd)
    years.set(year.from, year)
  }
  return [...years.values()]
}
