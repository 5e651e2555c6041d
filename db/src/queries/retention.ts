import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

/** Whether the acting person handles this co-op's complaints. */
export async function handles(db: CoopDb, coopId: string): Promise<boolean> {
  const { rows } = await sql<{ handles: boolean }>`
    select ${coopId}::uuid in (select * from coops_i_handle()) as handles`.execute(db)
  return rows[0]?.handles ?? false
}

/**
 * The co-ops whose complaints the acting person handles, by name: for how many years each keeps them by its policy of a day,
 * how many are past their day with nothing that holds them, how many requests are, and how many complaints are held.
 */
export const retentionOfCoops = (db: CoopDb, on: CalendarDate) =>
  db
    .selectFrom('organisations as coop')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('policy_versions as version')
          .whereRef('version.coop_id', '=', 'coop.id')
          .where('version.adopted_on', '<=', on)
          .orderBy('version.adopted_on', 'desc')
          .limit(1)
          .select(sql<number>`(version.settings ->> 'retentionYears')::integer`.as('years'))
          .as('policy'),
      join => join.onTrue(),
    )
    .where(mine(db, 'coop.id'))
    .where(sql<boolean>`coop.id in (select * from coops_i_handle())`)
    .select(['coop.slug', 'coop.name', 'policy.years'])
    .select([pastTheirDay(on).as('due'), requestsPastTheirDay(on).as('requestsDue'), HELD.as('held')])
    .orderBy('coop.name')
    .execute()

// Nothing is kept for less than a year.
const pastTheirDay = (on: CalendarDate) => sql<number>`(
  select count(*)::integer from complaints one
  where one.coop_id = coop.id and one.erased_on is null and one.held_by is null
    and one.kept_from < (${on}::date - make_interval(years => greatest(1, policy.years)))::date)`

const requestsPastTheirDay = (on: CalendarDate) => sql<number>`(
  select count(*)::integer from contacts contact
  where contact.coop_id = coop.id and contact.state = 'closed' and contact.erased_on is null
    and contact.data_asked_on is null and ${CLOSED_FROM} < (${on}::date - make_interval(years => greatest(1, policy.years)))::date
    and not exists (
      select from contact_complaints made where made.coop_id = contact.coop_id and made.contact_id = contact.id))`

// A line of a register says when it came, and no more.
const CLOSED_FROM = sql<CalendarDate>`coalesce(contact.closed_on, contact.answered_on, contact.received_on)`

const HELD = sql<number>`(
  select count(*)::integer from complaints one
  where one.coop_id = coop.id and one.erased_on is null and one.held_by is not null)`

/** The settings in force on a day that say how long is kept; undefined before the first policy. */
export async function retentionYearsOn(db: CoopDb, coopId: string, on: CalendarDate) {
  const version = await db
    .selectFrom('policy_versions')
    .select(['title', 'settings'])
    .where('coop_id', '=', coopId)
    .where('adopted_on', '<=', on)
    .orderBy('adopted_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return version && { policy: version.title, retentionYears: version.settings.retentionYears }
}

/** Complaints whose years of keeping began before a day, and that no hold keeps: the longest kept first. */
export const keptSinceBefore = (db: CoopDb, coopId: string, before: CalendarDate, most: number) =>
  kept(db, coopId)
    .where('held_by', 'is', null)
    .where('kept_from', '<', before)
    .orderBy('kept_from')
    .orderBy('id')
    .limit(most)
    .execute()

/** The same, of those alone that hold adjustments or needs. */
export const supportKeptSinceBefore = (db: CoopDb, coopId: string, before: CalendarDate, most: number) =>
  kept(db, coopId)
    .where('held_by', 'is', null)
    .where('kept_from', '<', before)
    .where(
      sql<boolean>`(complaints.id in (select * from support_kept(${coopId}::uuid))
        or exists (select from adjustments one where one.coop_id = complaints.coop_id and one.complaint_id = complaints.id))`,
    )
    .orderBy('kept_from')
    .orderBy('id')
    .limit(most)
    .execute()

/** Requests that were closed before a day, and of which no complaint came that keeps them: the longest kept first. */
export const requestsKeptSinceBefore = (db: CoopDb, coopId: string, before: CalendarDate, most: number) =>
  db
    .selectFrom('contacts as contact')
    .select(['contact.id', 'contact.reference', CLOSED_FROM.as('keptFrom')])
    .where(mine(db, 'contact.coop_id'))
    .where('contact.coop_id', '=', coopId)
    .where('contact.state', '=', 'closed')
    .where('contact.erased_on', 'is', null)
    .where('contact.data_asked_on', 'is', null)
    .where(CLOSED_FROM, '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contact_complaints as made')
            .whereRef('made.coop_id', '=', 'contact.coop_id')
            .whereRef('made.contact_id', '=', 'contact.id')
            .select('made.complaint_id'),
        ),
      ),
    )
    .orderBy('keptFrom')
    .orderBy('contact.id')
    .limit(most)
    .execute()

/** Complaints that a legal hold keeps. */
export const heldComplaints = (db: CoopDb, coopId: string, most: number) =>
  kept(db, coopId).where('held_by', 'is not', null).orderBy('reference').limit(most).execute()

const kept = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('complaints')
    .select(['id', 'reference', 'kept_from as keptFrom', 'held_by as heldBy'])
    .where(mine(db))
    .where('coop_id', '=', coopId)
    .where('erased_on', 'is', null)
