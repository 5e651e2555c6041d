import type { CalendarDate } from '@putright/working-days'
import { type CoopDb, mine } from '../doors.ts'

/** Complaints with something due on or before a day: what the morning check goes through, an index range. */
export const dueBy = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('complaints')
    .select(['id', 'coop_id as coopId', 'due_on as dueOn', 'due_clock as dueClock'])
    .where(mine(db))
    .where('state', '=', 'open')
    // What is due soonest is no later: so the index serves.
    .where('soonest_on', '<=', day)
    .where('due_on', '<=', day)
    .orderBy('due_on')
    .orderBy('id')
    .execute()

/** Open complaints whose resident is to hear how things stand on or before a day (5.9). */
export const updatesDueBy = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('complaints')
    .select('id')
    .where(mine(db))
    .where('state', '=', 'open')
    .where('update_due_on', '<=', day)
    .orderBy('update_due_on')
    .orderBy('id')
    .execute()
