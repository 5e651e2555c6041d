import type { ComplaintEvent, Fact } from '@putright/complaint'
import type { Policy, Sending } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { type Selectable, sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintColumns, Database } from '../types.ts'

export type ComplaintRow = Selectable<ComplaintColumns>

/** One complaint, or undefined where it does not exist or is not for the acting person's eyes: they look the same. */
export const complaintById = (db: CoopDb, complaintId: string): Promise<ComplaintRow | undefined> =>
  db.selectFrom('complaints').selectAll().where('id', '=', complaintId).where(mine(db)).executeTakeFirst()

/**
 * The same, held until the transaction ends, so that two acts on it follow one another; and whether the acting person
 * handles all complaints of its co-op.
 */
export const complaintToActOn = (
  db: CoopDb,
  complaintId: string,
): Promise<(ComplaintRow & { handled: boolean }) | undefined> =>
  db
    .selectFrom('complaints')
    .selectAll()
    .select(sql<boolean>`coop_id in (select * from coops_i_handle())`.as('handled'))
    .where('id', '=', complaintId)
    .where(mine(db))
    .forUpdate()
    .executeTakeFirst()

/** The record of a complaint, in order. */
export async function eventsOf(
  db: CoopDb,
  { coop_id, id }: Pick<ComplaintRow, 'coop_id' | 'id'>,
): Promise<ComplaintEvent[]> {
  const rows = await db
    .selectFrom('complaint_events')
    .selectAll()
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(eventFrom)
}

/** A row of the record as the event it stores. */
export function eventFrom(row: Selectable<Database['complaint_events']>): ComplaintEvent {
  return {
    seq: row.seq,
    on: row.happened_on,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    source: row.source,
    type: row.type,
    ...row.body,
  } as Recordable
}

// The body was written from a Fact by the one place that appends, and never changed since.
type Recordable = ComplaintEvent & Fact

/** A policy version. */
export const policyVersion = (
  db: CoopDb,
  coopId: string,
  policyId: string,
): Promise<{ title: string; settings: Policy }> =>
  db
    .selectFrom('policy_versions')
    .select(['title', 'settings'])
    .where('coop_id', '=', coopId)
    .where('id', '=', policyId)
    .executeTakeFirstOrThrow()

/** The policy version in force on a day, or undefined before the first. */
export const policyInForce = (db: CoopDb, coopId: string, on: CalendarDate) =>
  db
    .selectFrom('policy_versions')
    .select(['id', 'title', 'settings', 'adopted_on as adoptedOn'])
    .where('coop_id', '=', coopId)
    .where('adopted_on', '<=', on)
    .orderBy('adopted_on', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Every policy version of a co-op, the earliest first. */
export const policyVersions = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('policy_versions')
    .select(['id', 'title', 'settings', 'adopted_on as adoptedOn'])
    .where('coop_id', '=', coopId)
    .orderBy('adopted_on')
    .execute()

/** The letters of a complaint as issued, without their bytes. */
export const lettersOf = (db: CoopDb, { coop_id, id }: Pick<ComplaintRow, 'coop_id' | 'id'>) =>
  db
    .selectFrom('letters')
    .select(['id', 'kind', 'stage', 'issued_on as issuedOn', 'issued_by as issuedBy'])
    .select(sql<Sending | null>`content -> 'sending'`.as('sending'))
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .orderBy('issued_at')
    .execute()

/** One letter as it was issued, or undefined where it is not there for the acting person. Its PDF: `pdfOf` in casework. */
export const letterAsIssued = (db: CoopDb, complaintId: string, letterId: string) =>
  db
    .selectFrom('letters')
    .select(['coop_id as coopId', 'id', 'kind', 'stage', 'issued_on as issuedOn', 'content', 'html', 'pdf'])
    .where(mine(db))
    .where('id', '=', letterId)
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst()
