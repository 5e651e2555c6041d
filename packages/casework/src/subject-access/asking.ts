import type { CoopDb } from '@putright/db'
import type { ComplaintRow } from '@putright/db/queries/cases'
import { residentById } from '@putright/db/queries/intake'
import { partiesTo } from '@putright/db/queries/parties'
import type { RequestRow } from '@putright/db/queries/requests'
import type { CalendarDate } from '@putright/working-days'

/** The record on which somebody asked for what is kept of them, and who they are as it has them. */
export interface Asking {
  kind: 'complaint' | 'request'
  coopId: string
  id: string
  resident: { name: string; address: string } | null
}

/** Asked on a complaint. */
export const askingOnComplaint = async (
  db: CoopDb,
  row: ComplaintRow,
  today: CalendarDate,
): Promise<Asking> => ({
  kind: 'complaint',
  coopId: row.coop_id,
  id: row.id,
  resident: (await partiesTo(db, row, today)).resident,
})

/** Asked on a request, by somebody who may never have complained. */
export const askingOnRequest = async (db: CoopDb, row: RequestRow): Promise<Asking> => ({
  kind: 'request',
  coopId: row.coop_id,
  id: row.id,
  resident: await residentById(db, row.coop_id, row.resident_id ?? ''),
})
