import type { Team } from '@putright/complaint'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

/** Co-ops with open complaints that are on record as answered by another team than answers for them on a day. */
export async function coopsToHandOver(db: CoopDb, today: CalendarDate): Promise<string[]> {
  const { rows } = await sql<{ coop_id: string }>`
    select distinct complaint.coop_id
    from complaints complaint
    left join agreements agreement
      on agreement.coop_id = complaint.coop_id and in_force_on(${today}, agreement.from_on, agreement.until_on)
    where ${mine(db, 'complaint.coop_id')} and complaint.state = 'open'
      and complaint.handled_by <> coalesce(agreement.agent_id, complaint.coop_id)`.execute(db)
  return rows.map(row => row.coop_id)
}

/** The open complaints of a co-op that are on record as another team’s. */
export const openOfOtherTeams = (db: CoopDb, coopId: string, organisationId: string) =>
  db
    .selectFrom('complaints')
    .where('coop_id', '=', coopId)
    .where('state', '=', 'open')
    .where('handled_by', '<>', organisationId)
    .select('id')
    .orderBy('id')
    .execute()

/** Whose team answers for a co-op on a day: its agent’s, or where it has none its own. `since`: its first day. */
export async function teamOn(
  db: CoopDb,
  coopId: string,
  today: CalendarDate,
): Promise<Team & { since: CalendarDate }> {
  const latest = await db
    .selectFrom('organisations as coop')
    .leftJoin('agreements as agreement', join =>
      join.onRef('agreement.coop_id', '=', 'coop.id').on('agreement.from_on', '<=', today),
    )
    .leftJoin('organisations as agent', 'agent.id', 'agreement.agent_id')
    .where('coop.id', '=', coopId)
    .orderBy('agreement.from_on', 'desc')
    .limit(1)
    .select(['coop.name as coop', 'agent.id', 'agent.name', 'agreement.from_on as from'])
    .select('agreement.until_on as until')
    .executeTakeFirstOrThrow()
  const { coop, id, name, from, until } = latest
  if (id && name && from && (until === null || until >= today))
    return { organisationId: id, name, handler: 'agent', since: from }
  const since = until ? addCalendarDays(until, 1) : today
  return { organisationId: coopId, name: coop, handler: 'landlord', since }
}

/** What organisations are called. */
export async function organisationNames(db: CoopDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
