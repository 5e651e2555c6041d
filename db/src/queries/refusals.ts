import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { ComplaintRow } from './cases.ts'

/** With what reasons other complaints and escalations of the same co-op were refused, as far as the acting person may see. */
export const refusalReasonings = (db: CoopDb, { coop_id, id }: Pick<ComplaintRow, 'coop_id' | 'id'>) =>
  db
    .selectFrom('complaint_events as event')
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'event.coop_id').onRef('complaint.id', '=', 'event.complaint_id'),
    )
    .where('event.coop_id', '=', coop_id)
    .where('event.complaint_id', '<>', id)
    .where('event.type', '=', 'refused')
    .select(['complaint.reference', sql<string>`event.body ->> 'reasoning'`.as('reasoning')])
    .execute()
