import type { CoopDb } from '@putright/db'
import { ombudsmanWaitsFor } from '@putright/db/queries/ombudsman'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

const MOST = 50

/** What the Ombudsman waits for, as the worklist shows it: most of it of complaints that have ended (3.7). */
export const ombudsmanWaits = async (db: CoopDb, today: CalendarDate) =>
  (await ombudsmanWaitsFor(db, MOST)).map(line => ({
    ...line,
    daysLeft: line.dueOn && englandAndWales.between(today, line.dueOn),
  }))
export type OmbudsmanLine = Awaited<ReturnType<typeof ombudsmanWaits>>[number]
