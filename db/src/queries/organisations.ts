import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Role } from '../types.ts'

export type OrganisationKind = 'coop' | 'agent' | 'federation'

/** An organisation in which the acting person holds a role today, with their roles there. */
export interface OwnOrganisation {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  contact: string
  roles: Role[]
  /** Whether one of these roles looks after the organisation: its people, its profile, whom it works with. */
  runs: boolean
}

/** Every organisation in which the acting person holds a role today, by name; and whether it lets them handle complaints. */
export const ownOrganisations = (db: CoopDb) => own(db).select(HANDLES.as('handles')).execute()

const HANDLES = sql<boolean>`exists (
  select from coops_through(organisation.id) through (coop_id)
  where through.coop_id in (select * from coops_i_handle()))`

/** One of them by its part of the address bar; undefined where it is none of theirs. */
export const ownOrganisation = (db: CoopDb, slug: string): Promise<OwnOrganisation | undefined> =>
  own(db).where('organisation.slug', '=', slug).executeTakeFirst()

const own = (db: CoopDb) =>
  db
    .selectFrom(sql<{ organisation_id: string; role: Role }>`my_organisations()`.as('mine'))
    .innerJoin('organisations as organisation', 'organisation.id', 'mine.organisation_id')
    .groupBy('organisation.id')
    .select([
      'organisation.id',
      'organisation.slug',
      'organisation.name',
      'organisation.kind',
      'organisation.contact',
      sql<Role[]>`array_agg(distinct mine.role)`.as('roles'),
      sql<boolean>`bool_or(runs_it(mine.role))`.as('runs'),
    ])
    .orderBy('organisation.name')
    .orderBy('organisation.id')

/** Through which of their organisations the acting person sees a co-op: an agent's team before its members. */
export async function organisationFor(db: CoopDb, coopId: string): Promise<string | undefined> {
  const found = await own(db)
    .where(sql<boolean>`${coopId}::uuid in (select * from coops_through(organisation.id))`)
    .clearOrderBy()
    .orderBy(sql`array_position(array['agent', 'coop'], organisation.kind)`)
    .orderBy('organisation.name')
    .executeTakeFirst()
  return found?.id
}

/** With whom an organisation works today, as far as the acting person knows them: agents, co-ops, federations. */
export async function worksWith(db: CoopDb, organisationId: string, today: CalendarDate) {
  const { rows } = await sql<{ name: string; tie: 'agreement' | 'federation' }>`
    select other.name, tied.tie
    from (
      select 'agreement' as tie, agent_id as one, coop_id as another, from_on, until_on from agreements
      union all
      select 'federation', federation_id, coop_id, from_on, until_on from federation_memberships
    ) tied
    join organisations other
      on other.id = case ${organisationId}::uuid when tied.one then tied.another when tied.another then tied.one end
    where tied.from_on <= ${today} and (tied.until_on is null or tied.until_on >= ${today})
    order by other.name`.execute(db)
  return rows
}

/** What other organisations proposed to this one and nobody has answered, for those who run it. */
export async function proposalsToAnswer(db: CoopDb, organisationId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('proposals')
    .where('state', '=', 'open')
    .where(eb =>
      eb.or([
        eb.and([eb('organisation_id', '=', organisationId), eb('by_coop', '=', true)]),
        eb.and([eb('coop_id', '=', organisationId), eb('by_coop', '=', false)]),
      ]),
    )
    .select(eb => eb.fn.countAll<string>().as('waiting'))
    .executeTakeFirstOrThrow()
  return Number(waiting)
}
