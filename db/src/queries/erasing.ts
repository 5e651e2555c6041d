import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintRow } from './cases.ts'

/** What remains of a fact: its place in the record, and its body. */
interface Remaining {
  seq: number
  body: Record<string, unknown>
}

/** Erases for good. The function asks itself whether it may, and throws where it may not. */
export const eraseRecord = (db: CoopDb, { id }: Pick<ComplaintRow, 'id'>, remains: readonly Remaining[]) =>
  sql`select erase_complaint(${id}::uuid, 'record', ${JSON.stringify(remains)}::jsonb)`.execute(db)

/** Erases adjustments and needs, and nothing else. */
export const eraseSupport = (db: CoopDb, { id }: Pick<ComplaintRow, 'id'>) =>
  sql`select erase_complaint(${id}::uuid, 'support', '[]'::jsonb)`.execute(db)

/** Erases what was said of a request, for good. The function asks itself whether it may, and throws where it may not. */
export const eraseRequest = (db: CoopDb, requestId: string) =>
  sql`select erase_contact(${requestId}::uuid)`.execute(db)

/** Whether the acting person may erase what this co-op keeps. */
export async function mayErase(db: CoopDb, coopId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select ${coopId}::uuid in (select * from coops_i_erase()) as may`.execute(db)
  return rows[0]?.may ?? false
}

/** What was erased here, the latest first. */
export const erasuresOf = (db: CoopDb, coopId: string, most: number) =>
  db
    .selectFrom('erasures as erasure')
    .innerJoin('complaints as complaint', join =>
      join
        .onRef('complaint.coop_id', '=', 'erasure.coop_id')
        .onRef('complaint.id', '=', 'erasure.complaint_id'),
    )
    .leftJoin('people as person', 'person.id', 'erasure.erased_by')
    .where(mine(db, 'erasure.coop_id'))
    .where('erasure.coop_id', '=', coopId)
    .select(['erasure.id', 'complaint.reference', 'erasure.what', 'erasure.rows', 'person.name as by'])
    .select(sql<CalendarDate>`(erasure.erased_at at time zone 'Europe/London')::date`.as('on'))
    .orderBy('erasure.id', 'desc')
    .limit(most)
    .execute()

/** Requests that were erased here, the latest first. */
export const requestErasuresOf = (db: CoopDb, coopId: string, most: number) =>
  db
    .selectFrom('contact_erasures as erasure')
    .innerJoin('contacts as contact', join =>
      join.onRef('contact.coop_id', '=', 'erasure.coop_id').onRef('contact.id', '=', 'erasure.contact_id'),
    )
    .leftJoin('people as person', 'person.id', 'erasure.erased_by')
    .where(mine(db, 'erasure.coop_id'))
    .where('erasure.coop_id', '=', coopId)
    .select(['erasure.id', 'contact.reference', 'erasure.rows', 'person.name as by'])
    .select(sql<CalendarDate>`(erasure.erased_at at time zone 'Europe/London')::date`.as('on'))
    .orderBy('erasure.id', 'desc')
    .limit(most)
    .execute()
