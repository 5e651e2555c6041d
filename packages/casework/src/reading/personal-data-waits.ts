import type { CoopDb } from '@putright/db'
import { personalDataWaitedFor } from '@putright/db/queries/personal-data'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

const MOST = 50

/** What somebody waits for about their personal data, as the worklist shows it: of complaints that have ended as well. */
export const personalDataWaits = async (db: CoopDb, today: CalendarDate) =>
  (await personalDataWaitedFor(db, MOST)).map(line => ({
    ...line,
    daysLeft: line.dueOn && englandAndWales.between(today, line.dueOn),
  }))
export type PersonalDataLine = Awaited<ReturnType<typeof personalDataWaits>>[number]
