import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { Role, WallReason } from '../types.ts'
import type { ComplaintRow } from './cases.ts'
import type { Colleague } from './people.ts'

type Key = Pick<ComplaintRow, 'coop_id' | 'id'>

/** Where the members of a co-op live, as far as it is recorded. */
export const homesOf = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('member_homes')
    .where('coop_id', '=', coopId)
    .select(['person_id as personId', 'home'])
    .execute()

/** The co-ops of whose members any home is recorded, or was when a complaint was closed for it. */
export const coopsWithHomes = async (db: CoopDb): Promise<string[]> => {
  const rows = await db
    .selectFrom('member_homes')
    .select('coop_id')
    .union(db.selectFrom('walls').where('because', '=', 'same home').select('coop_id'))
    .execute()
  return rows.map(({ coop_id }) => coop_id)
}

/** Writes down where somebody lives; nothing, and it is forgotten. */
export async function saveHome(
  db: CoopDb,
  coopId: string,
  { personId, home }: { personId: string; home: string },
): Promise<void> {
  if (home === '')
    await db
      .deleteFrom('member_homes')
      .where('coop_id', '=', coopId)
      .where('person_id', '=', personId)
      .execute()
  else
    await db
      .insertInto('member_homes')
      .values({ coop_id: coopId, person_id: personId, home })
      .onConflict(conflict => conflict.columns(['coop_id', 'person_id']).doUpdateSet({ home }))
      .execute()
}

/** Where the members of a co-op live, each beside the address of whoever complains: nothing where either is not known. */
export const homesAndAddress = (
  db: CoopDb,
  { coop_id, resident_id }: Pick<ComplaintRow, 'coop_id' | 'resident_id'>,
) =>
  db
    .selectFrom('member_homes as member')
    .innerJoin('residents as resident', join =>
      join.onRef('resident.coop_id', '=', 'member.coop_id').on('resident.id', '=', resident_id),
    )
    .where('member.coop_id', '=', coop_id)
    .select(['member.person_id as personId', 'member.home', 'resident.address'])
    .execute()

/** The same for each of several complaints, by its id. */
export async function homesAndAddresses(db: CoopDb, complaintIds: readonly string[]) {
  const rows = await db
    .selectFrom('complaints as complaint')
    .innerJoin('residents as resident', join =>
      join
        .onRef('resident.coop_id', '=', 'complaint.coop_id')
        .onRef('resident.id', '=', 'complaint.resident_id'),
    )
    .innerJoin('member_homes as member', 'member.coop_id', 'complaint.coop_id')
    .where(sql<boolean>`complaint.id = any(${complaintIds}::uuid[])`)
    .where(mine(db, 'complaint.coop_id'))
    .select(['complaint.id', 'member.person_id as personId', 'member.home', 'resident.address'])
    .execute()
  return Map.groupBy(rows, ({ id }) => id)
}

/** Every complaint of a co-op that is for the acting person's eyes, with the address of whoever complains. */
export const addressesOf = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('complaints as complaint')
    .innerJoin('residents as resident', join =>
      join
        .onRef('resident.coop_id', '=', 'complaint.coop_id')
        .onRef('resident.id', '=', 'complaint.resident_id'),
    )
    .where('complaint.coop_id', '=', coopId)
    .where('resident.address', '<>', '')
    .select(['complaint.id', 'resident.address'])
    .execute()

/** To whom a complaint is closed. */
export const wallsAround = (db: CoopDb, { coop_id, id }: Key) =>
  db
    .selectFrom('walls')
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .select(['person_id as personId', 'because'])
    .execute()

/** All that is closed by one kind of reason in a co-op. */
export const wallsFor = (db: CoopDb, coopId: string, because: WallReason) =>
  db
    .selectFrom('walls')
    .where('coop_id', '=', coopId)
    .where('because', '=', because)
    .select(['complaint_id as complaintId', 'person_id as personId'])
    .execute()

/** The co-ops in which some complaint is closed to the acting person. For working out what they see, never to be shown. */
export async function coopsWithWalls(db: CoopDb): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ coop_id: string }>`select distinct coop_id from cases_closed_to_me()`.execute(
    db,
  )
  return new Set(rows.map(row => row.coop_id))
}

/** Who of other co-ops could be asked to sit in judgement at this one: `organisation` is their own co-op. */
export const reviewersFor = (db: CoopDb, coopId: string): Promise<Colleague[]> =>
  reviewers(db).where('ask.coop_id', '=', coopId).execute()

/** The same for each of several co-ops, by its id. */
export async function reviewersForEach(
  db: CoopDb,
  coopIds: readonly string[],
): Promise<Map<string, Colleague[]>> {
  const rows = await reviewers(db)
    .where(sql<boolean>`ask.coop_id = any(${coopIds}::uuid[])`)
    .groupBy('ask.coop_id')
    .select('ask.coop_id as borrower')
    .execute()
  return Map.groupBy(rows, ({ borrower }) => borrower)
}

const reviewers = (db: CoopDb) =>
  db
    .selectFrom(
      sql<{ coop_id: string; person_id: string; lender_id: string }>`reviewers_i_may_ask()`.as('ask'),
    )
    .innerJoin('people as person', 'person.id', 'ask.person_id')
    .innerJoin('organisations as lender', 'lender.id', 'ask.lender_id')
    .innerJoin('memberships as own', join =>
      join.onRef('own.person_id', '=', 'ask.person_id').onRef('own.organisation_id', '=', 'ask.lender_id'),
    )
    .where(sql<boolean>`in_force(own.from_on, own.until_on)`)
    .groupBy(['person.id', 'lender.id', 'lender.name'])
    .select([
      'person.id',
      'person.name',
      'lender.id as organisationId',
      'lender.name as organisation',
      sql<'coop'>`'coop'`.as('kind'),
      sql<Role[]>`array_agg(distinct own.role order by own.role)`.as('roles'),
    ])
    .orderBy('person.name')
