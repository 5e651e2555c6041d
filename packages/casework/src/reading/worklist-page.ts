import type { CoopDb } from '@putright/db'
import { coopsInSight, coopsLentTo } from '@putright/db/queries/coops'
import { passedOnWaiting } from '@putright/db/queries/intake'
import { handlesSome, officersWithCases } from '@putright/db/queries/people'
import { search, type WorklistFilter, worklist, worklistCounts } from '@putright/db/queries/worklist'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

const SIZE = 50

/** What is to be done in every co-op that the handle is for: one page of it, the counts, and whose it can be narrowed to. */
export async function worklistPage(db: CoopDb, filter: WorklistFilter, today: CalendarDate, number: number) {
  const soon = englandAndWales.after(today, 2)
  const lines = await worklist(db, filter, today, { size: SIZE, number })
  const coops = await coopsInSight(db)
  const lentTo = await coopsLentTo(db)
  const officers = await officersWithCases(db)
  const handles = await handlesSome(db)
  const coopOf = new Map(coops.map(coop => [coop.id, coop]))
  const officerOf = new Map(officers.map(({ id, name }) => [id, name]))
  return {
    today,
    lines: lines.map(({ coopId, officerId, ...line }) => ({
      ...line,
      coop: coopOf.get(coopId)?.name ?? lentTo.get(coopId) ?? '',
      coopSlug: coopOf.get(coopId)?.slug ?? '',
      officer: (officerId && officerOf.get(officerId)) ?? null,
      daysLeft: line.dueOn && englandAndWales.between(today, line.dueOn),
    })),
    counts: await worklistCounts(db, filter, today, soon),
    officers,
    handlesSome: handles,
    /** What members were told and nobody has logged (3.2), for those who log it. */
    passedOn: handles ? await passedOnWaiting(db) : [],
    page: { size: SIZE, number },
  }
}
export type WorklistLine = Awaited<ReturnType<typeof worklistPage>>['lines'][number]

const MOST_FOUND = 100

/** Complaints that match every word, in any state. */
export async function searchPage(db: CoopDb, query: string, today: CalendarDate) {
  const lines = await search(db, query, MOST_FOUND)
  return {
    today,
    lines: lines.map(line => ({
      ...line,
      daysLeft: line.dueOn && englandAndWales.between(today, line.dueOn),
    })),
    more: lines.length === MOST_FOUND,
  }
}
