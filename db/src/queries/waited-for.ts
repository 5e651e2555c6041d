import type { CalendarDate } from '@putright/working-days'
import { type CoopDb, mine } from '../doors.ts'
import type { Database } from '../types.ts'

/** What somebody outside waits for until it is met: the Ombudsman, or a resident about their personal data. */
type WaitedFor = 'ombudsman_requests' | 'personal_data_due'

// Their columns are the same, but for the words of `kind`.
const anyOf = (table: WaitedFor) => table as 'ombudsman_requests'

/** The complaints in which something of it is due on or before a day: an index range. */
export const complaintsWaitedFor = (db: CoopDb, table: WaitedFor, day: CalendarDate) =>
  db
    .selectFrom(anyOf(table))
    .select('complaint_id as id')
    .distinct()
    .where(mine(db))
    .where('met_on', 'is', null)
    .where('due_on', '<=', day)
    .execute()

/** What is waited for, over every co-op of the acting person, soonest due first; what has no day last. `limit` at most. */
export const waitedFor = <Table extends WaitedFor>(db: CoopDb, table: Table, limit: number) =>
  db
    // The page is cut first, so that complaints are looked up for its lines only.
    .selectFrom(
      db
        .selectFrom(anyOf(table))
        .where(mine(db))
        .where('met_on', 'is', null)
        .select(['coop_id', 'complaint_id', 'seq', 'kind', 'due_on'])
        .orderBy('due_on')
        .orderBy('complaint_id')
        .orderBy('seq')
        .limit(limit)
        .as('due'),
    )
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'due.coop_id').onRef('complaint.id', '=', 'due.complaint_id'),
    )
    .innerJoin('organisations as coop', 'coop.id', 'due.coop_id')
    .select([
      'due.complaint_id as complaintId',
      'due.seq',
      'due.due_on as dueOn',
      'complaint.reference',
      'coop.name as coop',
    ])
    .select(eb => eb.ref('due.kind').$castTo<Database[Table]['kind']>().as('kind'))
    .orderBy('due.due_on')
    .orderBy('due.complaint_id')
    .orderBy('due.seq')
    .execute()
