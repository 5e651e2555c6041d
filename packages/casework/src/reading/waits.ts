import type { CoopDb } from '@putright/db'
import { waitedFor } from '@putright/db/queries/waited-for'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

const MOST = 50

const waits = async <Table extends Parameters<typeof waitedFor>[1]>(
  db: CoopDb,
  table: Table,
  today: CalendarDate,
) =>
  (await waitedFor(db, table, MOST)).map(line => ({
    ...line,
    daysLeft: line.dueOn && englandAndWales.between(today, line.dueOn),
  }))

/** What the Ombudsman waits for, as the worklist shows it: most of it of complaints that have ended (3.7). */
export const ombudsmanWaits = (db: CoopDb, today: CalendarDate) => waits(db, 'ombudsman_requests', today)
export type OmbudsmanLine = Awaited<ReturnType<typeof ombudsmanWaits>>[number]

/** What somebody waits for about their personal data, as the worklist shows it: of complaints that have ended as well. */
export const personalDataWaits = (db: CoopDb, today: CalendarDate) => waits(db, 'personal_data_due', today)
export type PersonalDataLine = Awaited<ReturnType<typeof personalDataWaits>>[number]
