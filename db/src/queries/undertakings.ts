import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

/** The complaints that have something promised, not done, and due on or before a day: an index range. */
export const complaintsWithUndertakingsDue = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('undertakings')
    .select('complaint_id as id')
    .distinct()
    .where(mine(db))
    .where('done_on', 'is', null)
    .where('due_on', '<=', day)
    .execute()

/** What is promised and due on or before a day, over every co-op of the acting person, soonest due first; `limit` at most. */
export const undertakingsDue = (db: CoopDb, day: CalendarDate, limit: number) =>
  db
    // The page is cut first, so that complaints are looked up for its lines only.
    .selectFrom(
      db
        .selectFrom('undertakings')
        .where(mine(db))
        .where('done_on', 'is', null)
        .where('due_on', '<=', day)
        .select(['coop_id', 'complaint_id', 'name', 'kind', 'what', 'who', 'amount', 'satisfied'])
        .select(sql<CalendarDate>`due_on`.as('due_on')) // never null: it is on or before a day
        .orderBy('due_on')
        .orderBy('complaint_id')
        .orderBy('name')
        .limit(limit)
        .as('promised'),
    )
    .innerJoin('complaints as complaint', join =>
      join
        .onRef('complaint.coop_id', '=', 'promised.coop_id')
        .onRef('complaint.id', '=', 'promised.complaint_id'),
    )
    .select([
      'promised.complaint_id as complaintId',
      'promised.coop_id as coopId',
      'promised.name',
      'promised.kind',
      'promised.what',
      'promised.who',
      'promised.amount',
      'promised.due_on as dueOn',
      'promised.satisfied',
      'complaint.reference',
    ])
    .orderBy('promised.due_on')
    .orderBy('promised.complaint_id')
    .orderBy('promised.name')
    .execute()

/** How many promises are overdue, and how many are due from today to a day. */
export async function undertakingCounts(db: CoopDb, today: CalendarDate, soon: CalendarDate) {
  const counts = await db
    .selectFrom('undertakings')
    .where(mine(db))
    .where('done_on', 'is', null)
    .where('due_on', '<=', soon)
    .select(eb => [
      eb.fn.countAll().filterWhere('due_on', '<', today).$castTo<string>().as('overdue'),
      eb.fn.countAll().filterWhere('due_on', '>=', today).$castTo<string>().as('dueSoon'),
    ])
    .executeTakeFirstOrThrow()
  return { overdue: Number(counts.overdue), dueSoon: Number(counts.dueSoon) }
}

export interface Compensation {
  /** How many payments were promised, and the pence of them all; null where the sum would tell one payment. */
  payments: number
  promised: number | null
  /** The same of those that were made. */
  paymentsMade: number
  paid: number | null
}

/** Money promised in responses issued in the year of a co-op that begins on a day, and what of it is paid; null where none was. */
export async function compensationIn(
  db: CoopDb,
  coopId: string,
  yearFrom: CalendarDate,
): Promise<Compensation | null> {
  const { rows } = await sql<Compensation>`
    select payments, promised, payments_made as "paymentsMade", paid
    from compensation_in(${coopId}, ${yearFrom})`.execute(db)
  return rows[0] ?? null
}
