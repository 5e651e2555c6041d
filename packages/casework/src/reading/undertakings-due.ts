import { daysLate, isOpen, type Undertaking } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { coopsInSight } from '@putright/db/queries/coops'
import { undertakingCounts, undertakingsDue } from '@putright/db/queries/undertakings'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

const MOST = 50

/** What is promised and overdue, or due within two working days, over every co-op the acting person handles (6.6, 7.3). */
export async function promisedAndDue(db: CoopDb, today: CalendarDate) {
  const soon = englandAndWales.after(today, 2)
  const counts = await undertakingCounts(db, today, soon)
  if (counts.overdue + counts.dueSoon === 0) return { counts, lines: [] }
  const nameOf = new Map((await coopsInSight(db)).map(({ id, name }) => [id, name]))
  const lines = await undertakingsDue(db, soon, MOST)
  return {
    counts,
    lines: lines.map(({ coopId, ...line }) => ({
      ...line,
      coop: nameOf.get(coopId) ?? '',
      daysLeft: englandAndWales.between(today, line.dueOn),
    })),
  }
}
export type UndertakingLine = Awaited<ReturnType<typeof promisedAndDue>>['lines'][number]

/** The undertakings of one complaint: what is open first, the soonest due before the rest. `late`: working days; 0 while in time. */
export const undertakingsInOrder = (undertakings: readonly Undertaking[], today: CalendarDate) =>
  undertakings
    .map(undertaking => ({ undertaking, late: daysLate(undertaking, today, englandAndWales) }))
    .toSorted((a, b) => placeOf(a.undertaking).localeCompare(placeOf(b.undertaking)))

const placeOf = (undertaking: Undertaking): string =>
  `${isOpen(undertaking) ? 0 : 1} ${undertaking.due ?? 'without a day'}`
