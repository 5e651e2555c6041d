import type { ComplaintEvent, Fact } from '@putright/complaint'
import type { Policy, Sending } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { type Selectable, sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintColumns, Database } from '../types.ts'

/** A complaint as it is stored, with what it is held to: its policy, and the day its co-op's year ends, as `03-31`. */
export type ComplaintRow = Selectable<ComplaintColumns> & {
  policy: { title: string; settings: Policy }
  yearEnd: string
}

/** One complaint, or undefined where it does not exist or is not for the acting person's eyes: they look the same. */
export const complaintById = (db: CoopDb, complaintId: string): Promise<ComplaintRow | undefined> =>
  complaint(db, complaintId).executeTakeFirst()

/** Several of them, by id. */
export const complaintsById = (db: CoopDb, complaintIds: readonly string[]): Promise<ComplaintRow[]> =>
  complaints(db)
    .where(sql<boolean>`complaints.id = any(${complaintIds}::uuid[])`)
    .orderBy('complaints.id')
    .execute()

/**
 * The same, held until the transaction ends, so that two acts on it follow one another; and whether the acting person
 * handles all complaints of its co-op; and whether another team answers for the co-op today than its record says.
 */
export const complaintToActOn = (
  db: CoopDb,
  complaintId: string,
): Promise<(ComplaintRow & { handled: boolean; handedOver: boolean }) | undefined> =>
  complaint(db, complaintId)
    .select(sql<boolean>`complaints.coop_id in (select * from coops_i_handle())`.as('handled'))
    .select(TEAM_HAS_CHANGED.as('handedOver'))
    .forUpdate('complaints')
    .executeTakeFirst()

const TEAM_HAS_CHANGED = sql<boolean>`coalesce(complaints.handled_by <> coalesce((
  select agreement.agent_id from agreements agreement
  where agreement.coop_id = complaints.coop_id and in_force(agreement.from_on, agreement.until_on)
), complaints.coop_id), false)`

// Its policy and its co-op not joined but asked within: of a row that one had to wait for, a join that no longer holds
// would leave nothing.
const complaints = (db: CoopDb) =>
  db
    .selectFrom('complaints')
    .selectAll('complaints')
    .select(eb => [
      eb
        .selectFrom('policy_versions as version')
        .whereRef('version.coop_id', '=', 'complaints.coop_id')
        .whereRef('version.id', '=', 'complaints.policy_id')
        .select(
          sql<ComplaintRow['policy']>`json_build_object('title', title, 'settings', settings)`.as('policy'),
        )
        .$asScalar()
        .$notNull()
        .as('policy'),
      eb
        .selectFrom('coops as coop')
        .whereRef('coop.coop_id', '=', 'complaints.coop_id')
        .select('coop.year_end')
        .$asScalar()
        .$notNull()
        .as('yearEnd'),
    ])
    .where(mine(db, 'complaints.coop_id'))

const complaint = (db: CoopDb, complaintId: string) => complaints(db).where('complaints.id', '=', complaintId)

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

/** The record of each of several complaints, by their ids. */
export async function recordsOf(
  db: CoopDb,
  of: readonly Pick<ComplaintRow, 'coop_id' | 'id'>[],
): Promise<Map<string, ComplaintEvent[]>> {
  const rows = await db
    .selectFrom('complaint_events')
    .selectAll()
    .where(
      sql<boolean>`(coop_id, complaint_id) in (
        select * from unnest(${of.map(({ coop_id }) => coop_id)}::uuid[], ${of.map(({ id }) => id)}::uuid[]))`,
    )
    .orderBy('complaint_id')
    .orderBy('seq')
    .execute()
  const byComplaint = Map.groupBy(rows, ({ complaint_id }) => complaint_id)
  return new Map([...byComplaint].map(([id, theirs]) => [id, theirs.map(eventFrom)]))
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

/** The policy version in force on a day, or undefined before the first. */
export const policyInForce = (db: CoopDb, coopId: string, on: CalendarDate) =>
  db
    .selectFrom('policy_versions')
    .select(['id', 'title', 'settings', 'additions', 'adopted_on as adoptedOn'])
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
