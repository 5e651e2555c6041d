import type { CoopDb } from '@putright/db'
import { dataWaitedForOnRequests } from '@putright/db/queries/personal-data'
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

/** What somebody waits for about their personal data, as the worklist shows it: of complaints that have ended, and of requests. */
export async function personalDataWaits(db: CoopDb, today: CalendarDate) {
  const onComplaints = (await waits(db, 'personal_data_due', today)).map(line => ({
    ...line,
    requestId: null,
  }))
  const onRequests = (await dataWaitedForOnRequests(db, MOST)).map(line => ({
    ...line,
    complaintId: null,
    seq: 0,
    kind: 'copy' as const,
    daysLeft: line.dueOn && englandAndWales.between(today, line.dueOn),
  }))
  return [...onComplaints, ...onRequests]
    .toSorted((one, other) => (one.dueOn ?? LAST).localeCompare(other.dueOn ?? LAST))
    .slice(0, MOST)
}
export type PersonalDataLine = Awaited<ReturnType<typeof personalDataWaits>>[number]

// After every day there is.
const LAST = 'without a day'
