import type { CalendarDate } from '@putright/working-days'
import { type RawBuilder, sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { Role } from '../types.ts'
import type { ComplaintRow } from './cases.ts'

export interface Colleague {
  id: string
  name: string
  organisationId: string
  organisation: string
  kind: 'agent' | 'coop'
  roles: Role[]
}

/** Those who could be allocated a complaint of a co-op today: its agent's team and its own members. */
export const peopleFor = (db: CoopDb, coopId: string, today: CalendarDate): Promise<Colleague[]> =>
  colleagues(db, today)
    // As an array, so that the index finds them: of `or … in` the planner expects half of all memberships.
    .where(eb => {
      const agents = eb
        .selectFrom('agreements')
        .select('agent_id')
        .where('coop_id', '=', coopId)
        .where('from_on', '<=', today)
        .where(inner => inner.or([inner('until_on', 'is', null), inner('until_on', '>=', today)]))
      return sql<boolean>`membership.organisation_id = any(array_append(array(${agents}), ${coopId}::uuid))`
    })
    .execute()

/** The same for each of several co-ops, by its id. */
export async function peopleForEach(
  db: CoopDb,
  coopIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, Colleague[]>> {
  const agents = await db
    .selectFrom('agreements')
    .where(sql<boolean>`coop_id = any(${coopIds}::uuid[])`)
    .where(sql<boolean>`in_force_on(${today}, from_on, until_on)`)
    .select(['coop_id', 'agent_id'])
    .execute()
  const teams = [...coopIds, ...agents.map(({ agent_id }) => agent_id)]
  const people = await colleagues(db, today)
    .where(sql<boolean>`membership.organisation_id = any(${teams}::uuid[])`)
    .execute()
  const agentOf = new Map(agents.map(({ coop_id, agent_id }) => [coop_id, agent_id]))
  return new Map(
    coopIds.map(coopId => [
      coopId,
      people.filter(({ organisationId: id }) => id === coopId || id === agentOf.get(coopId)),
    ]),
  )
}

const colleagues = (db: CoopDb, today: CalendarDate) =>
  db
    .selectFrom('memberships as membership')
    .innerJoin('people as person', 'person.id', 'membership.person_id')
    .innerJoin('organisations as organisation', 'organisation.id', 'membership.organisation_id')
    .where('membership.from_on', '<=', today)
    .where(eb => eb.or([eb('membership.until_on', 'is', null), eb('membership.until_on', '>=', today)]))
    .groupBy(['person.id', 'organisation.id'])
    .select([
      'person.id',
      'person.name',
      'organisation.id as organisationId',
      'organisation.name as organisation',
      sql<'agent' | 'coop'>`organisation.kind`.as('kind'),
      sql<Role[]>`array_agg(membership.role order by membership.role)`.as('roles'),
    ])
    .orderBy('person.name')

/**
 * Who answers for complaints at the co-op of one: its Secretaries, or where there is none to whom it is not closed (5.8),
 * its chair. `closedTo`: those to whom it is about to be.
 */
export async function officersOf(
  db: CoopDb,
  { coop_id, id }: Pick<ComplaintRow, 'coop_id' | 'id'>,
  today: CalendarDate,
  closedTo: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .select(['person_id', 'role'])
    .distinct()
    .where('organisation_id', '=', coop_id)
    .where('role', 'in', ['secretary', 'chair'])
    .where('from_on', '<=', today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .where('person_id', 'not in', eb =>
      eb
        .selectFrom('walls')
        .select('person_id')
        .where('coop_id', '=', coop_id)
        .where('complaint_id', '=', id),
    )
    .orderBy('person_id')
    .execute()
  const open = rows.filter(row => !closedTo.includes(row.person_id))
  const holding = (role: Role) => open.filter(row => row.role === role).map(row => row.person_id)
  const secretaries = holding('secretary')
  return secretaries.length > 0 ? secretaries : holding('chair')
}

/** Names of people by id, for those whom the acting person may know. */
export async function namesOf(db: CoopDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Whether the acting person may handle all the complaints of a co-op. */
export async function handles(db: CoopDb, coopId: string): Promise<boolean> {
  const { rows } = await sql<{ handled: boolean }>`
    select ${coopId}::uuid in (select * from coops_i_handle()) as handled`.execute(db)
  return rows[0]?.handled === true
}

/** Whether there is any co-op, of those the handle is for, all of whose complaints the acting person may handle. */
export async function handlesSome(db: CoopDb): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from coops_i_handle() handled (coop_id) where ${mine(db, 'handled.coop_id')}) as some`.execute(
    db,
  )
  return rows[0]?.some === true
}

/** The co-ops all of whose complaints the acting person may handle. */
export const coopsHandled = (db: CoopDb) => coopsAmong(db, sql`coops_i_handle()`)

/** The co-ops all of whose complaints the acting person may read. */
export const coopsRead = (db: CoopDb) => coopsAmong(db, sql`coops_i_read()`)

const coopsAmong = (db: CoopDb, these: RawBuilder<unknown>) =>
  db
    .selectFrom('organisations as coop')
    .where(mine(db, 'coop.id'))
    .where('coop.id', 'in', sql<string>`(select * from ${these})`)
    .select(['coop.id', 'coop.slug', 'coop.name'])
    .orderBy('coop.name')
    .execute()

/** Those who have an open complaint allocated to them, among those the acting person may see. */
export const officersWithCases = (db: CoopDb) =>
  db
    .selectFrom('people as officer')
    .where('officer.id', 'in', eb =>
      eb
        .selectFrom('complaints')
        .select('officer_id')
        .where(mine(db))
        .where('state', '=', 'open')
        .where('officer_id', 'is not', null),
    )
    .select(['officer.id', 'officer.name'])
    .orderBy('officer.name')
    .execute()
