import type { CalendarDate } from '@putright/working-days'
import { type CoopDb, mine } from '../doors.ts'

/** The complaints of which the Ombudsman waits for something due on or before a day: an index range. */
export const complaintsAskedBy = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('ombudsman_requests')
    .select('complaint_id as id')
    .distinct()
    .where(mine(db))
    .where('met_on', 'is', null)
    .where('due_on', '<=', day)
    .execute()

/** What the Ombudsman waits for, over every co-op of the acting person, soonest due first; what has no day last. */
export const ombudsmanWaitsFor = (db: CoopDb, limit: number) =>
  db
    // The page is cut first, so that complaints are looked up for its lines only.
    .selectFrom(
      db
        .selectFrom('ombudsman_requests')
        .where(mine(db))
        .where('met_on', 'is', null)
        .select(['coop_id', 'complaint_id', 'seq', 'kind', 'due_on'])
        .orderBy('due_on')
        .orderBy('complaint_id')
        .orderBy('seq')
        .limit(limit)
        .as('asked'),
    )
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'asked.coop_id').onRef('complaint.id', '=', 'asked.complaint_id'),
    )
    .innerJoin('organisations as coop', 'coop.id', 'asked.coop_id')
    .select([
      'asked.complaint_id as complaintId',
      'asked.seq',
      'asked.kind',
      'asked.due_on as dueOn',
      'complaint.reference',
      'coop.name as coop',
    ])
    .orderBy('asked.due_on')
    .orderBy('asked.complaint_id')
    .orderBy('asked.seq')
    .execute()
