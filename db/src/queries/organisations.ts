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

/** Every organisation in which the acting person holds a role today, by name; and what it lets them do with complaints. */
export const ownOrganisations = (db: CoopDb) => own(db).select(COMPLAINTS.as('complaints')).execute()

const some = (coops: string) => sql<boolean>`exists (
  select from coops_through(organisation.id) through (coop_id) where through.coop_id in (select * from ${sql.raw(coops)}))`

const COMPLAINTS = sql<'handles' | 'reads' | null>`case
  when ${some('coops_i_handle()')} then 'handles' when ${some('coops_i_read()')} then 'reads' end`

/**
 * One of them by its part of the address bar; undefined where it is none of theirs. Looked for among their own, so that one
 * that is others' takes as long to be not found as one that does not exist.
 */
export async function ownOrganisation(db: CoopDb, slug: string): Promise<OwnOrganisation | undefined> {
  const all = await own(db).execute()
  return all.find(organisation => organisation.slug === slug)
}

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

/** Its profile, and of a co-op what is asked of it besides. */
export const profileOf = (db: CoopDb, organisationId: string) =>
  db
    .selectFrom('organisations as organisation')
    .leftJoin('coops as coop', 'coop.coop_id', 'organisation.id')
    .where('organisation.id', '=', organisationId)
    .select([
      'organisation.name',
      'organisation.contact',
      'organisation.logo',
      'coop.reference_prefix as referencePrefix',
      'coop.year_end as yearEnd',
      'coop.registered_provider as registeredProvider',
      'coop.ombudsman_member as ombudsmanMember',
    ])
    .executeTakeFirstOrThrow()

/** Who holds a role in an organisation today, by name. */
export async function holdersOf(db: CoopDb, organisationId: string, role: Role, today: CalendarDate) {
  const rows = await db
    .selectFrom('memberships as held')
    .innerJoin('people as person', 'person.id', 'held.person_id')
    .where('held.organisation_id', '=', organisationId)
    .where('held.role', '=', role)
    .where('held.from_on', '<=', today)
    .where(eb => eb.or([eb('held.until_on', 'is', null), eb('held.until_on', '>=', today)]))
    .select('person.name')
    .distinct()
    .orderBy('person.name')
    .execute()
  return rows.map(({ name }) => name)
}

/** Homes of a co-op by year's end, the latest first. */
export const homesByYear = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('coop_homes')
    .where('coop_id', '=', coopId)
    .select(['year_end_on as yearEndOn', 'homes', 'lcra', 'lcho'])
    .orderBy('year_end_on', 'desc')
    .execute()

/** Only of what the acting person runs, as the policies have it. */
export async function saveProfile(
  db: CoopDb,
  organisationId: string,
  profile: { name: string; contact: string },
): Promise<void> {
  await db
    .updateTable('organisations')
    .set(profile)
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
}

/** What is asked of a co-op besides; `year_end` as `03-31`. */
export async function saveCoopProfile(
  db: CoopDb,
  coopId: string,
  coop: { year_end: string; registered_provider: boolean; ombudsman_member: boolean },
): Promise<void> {
  await db.updateTable('coops').set(coop).where('coop_id', '=', coopId).executeTakeFirstOrThrow()
}

/** How many homes a co-op owned at a year’s end, in place of what was written down for that day before. */
export async function saveHomes(
  db: CoopDb,
  coopId: string,
  { yearEndOn, ...counts }: { yearEndOn: CalendarDate; homes: number; lcra: number; lcho: number },
): Promise<void> {
  await db
    .insertInto('coop_homes')
    .values({ coop_id: coopId, year_end_on: yearEndOn, ...counts })
    .onConflict(conflict => conflict.columns(['coop_id', 'year_end_on']).doUpdateSet(counts))
    .execute()
}
