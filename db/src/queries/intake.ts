import type { CalendarDate } from '@putright/working-days'
import { type Insertable, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { type CoopDb, mine } from '../doors.ts'
import type { Database } from '../types.ts'

/** A complaint that a new one may be about as well. */
export type AlikeLine = Awaited<ReturnType<typeof openOrRecent>>[number]

/** Complaints of a co-op that are open, or were received since a day, with who complained; those the acting person may see. */
export const openOrRecent = (db: CoopDb, coopId: string, since: CalendarDate) =>
  db
    .selectFrom('complaints as complaint')
    .innerJoin('residents as resident', join =>
      join
        .onRef('resident.coop_id', '=', 'complaint.coop_id')
        .onRef('resident.id', '=', 'complaint.resident_id'),
    )
    .where('complaint.coop_id', '=', coopId)
    .where(eb => eb.or([eb('complaint.state', '=', 'open'), eb('complaint.received_on', '>=', since)]))
    .select([
      'complaint.id',
      'complaint.reference',
      'complaint.summary',
      'complaint.received_on as receivedOn',
      'complaint.state',
      'resident.name',
      'resident.address',
    ])
    .orderBy('complaint.received_on', 'desc')
    .orderBy('complaint.reference')
    .execute()

/**
 * On what terms a complaint begins at a co-op: what its references begin with, its policy of the day it was received, the
 * agent that manages for it today, where its members live, and the day its year ends, as `03-31`.
 */
export const startingTerms = (db: CoopDb, coopId: string, receivedOn: CalendarDate, today: CalendarDate) =>
  db
    .selectFrom('coops as coop')
    .where('coop.coop_id', '=', coopId)
    .select(eb => [
      'coop.reference_prefix as referencePrefix',
      'coop.year_end as yearEnd',
      jsonObjectFrom(
        eb
          .selectFrom('policy_versions')
          .select(['id', 'settings'])
          .whereRef('coop_id', '=', 'coop.coop_id')
          .where('adopted_on', '<=', receivedOn)
          .orderBy('adopted_on', 'desc')
          .limit(1),
      ).as('policy'),
      eb
        .selectFrom('agreements')
        .select('agent_id')
        .whereRef('coop_id', '=', 'coop.coop_id')
        .where(sql<boolean>`in_force_on(${today}, from_on, until_on)`)
        .as('agentId'),
      jsonArrayFrom(
        eb
          .selectFrom('member_homes')
          .select(['person_id as personId', 'home'])
          .whereRef('coop_id', '=', 'coop.coop_id'),
      ).as('homes'),
    ])
    .executeTakeFirstOrThrow()

/** The co-ops the acting person is a member of and whose complaints are not theirs to handle: those they pass on to. */
export const coopsToPassOnTo = (db: CoopDb) =>
  db
    .selectFrom('organisations as coop')
    .where(mine(db, 'coop.id'))
    .where('coop.id', 'in', sql<string>`(select * from coops_i_belong_to())`)
    .where('coop.id', 'not in', sql<string>`(select * from coops_i_handle())`)
    .select(['coop.id', 'coop.name'])
    .orderBy('coop.name')
    .execute()

/** Without asking anything back: whoever passes on reads nothing here. */
export const insertPassedOn = (db: CoopDb, row: Insertable<Database['passed_on']>) =>
  db.insertInto('passed_on').values(row).execute()

/** What a member was told, with who they are. */
export type PassedOn = NonNullable<Awaited<ReturnType<typeof passedOnById>>>

/** What members were told and nobody has logged yet, the oldest first. */
export const passedOnWaiting = (db: CoopDb) =>
  told(db)
    .where('told.complaint_id', 'is', null)
    .where('told.contact_id', 'is', null)
    .orderBy('told.told_on')
    .orderBy('told.id')
    .execute()

/** One of them, logged or not; undefined where it is not for the acting person's eyes. */
export const passedOnById = (db: CoopDb, passedOnId: string) =>
  told(db).where('told.id', '=', passedOnId).executeTakeFirst()

/** Holds it until the transaction ends, so that it is logged once. */
export const passedOnToLog = (db: CoopDb, passedOnId: string) =>
  db
    .selectFrom('passed_on')
    .where(mine(db))
    .where('id', '=', passedOnId)
    .select([
      'coop_id as coopId',
      'told_on as toldOn',
      'about',
      'complaint_id as complaintId',
      'contact_id as contactId',
    ])
    .forUpdate()
    .executeTakeFirst()

/** Says what became of it: the complaint, or the request, that it was logged as. */
export const settlePassedOn = (
  db: CoopDb,
  passedOnId: string,
  as: { complaint_id: string } | { contact_id: string },
) =>
  db.updateTable('passed_on').set(as).where(mine(db)).where('id', '=', passedOnId).executeTakeFirstOrThrow()

const told = (db: CoopDb) =>
  db
    .selectFrom('passed_on as told')
    .innerJoin('people as person', 'person.id', 'told.told_to')
    .innerJoin('organisations as coop', 'coop.id', 'told.coop_id')
    .where(mine(db, 'told.coop_id'))
    .select([
      'told.id',
      'told.reference',
      'told.coop_id as coopId',
      'coop.name as coop',
      'person.name as toldTo',
      'told.told_on as toldOn',
      'told.channel',
      'told.resident_name as residentName',
      'told.contact',
      'told.words',
      'told.about',
      sql<
        string[]
      >`array(select who.name from people who where who.id = any(told.about) order by who.name)`.as(
        'aboutNames',
      ),
      'told.complaint_id as complaintId',
      'told.contact_id as contactId',
    ])

/** Who complains or asks, as a co-op knows them. */
export const residentById = (db: CoopDb, coopId: string, residentId: string) =>
  db
    .selectFrom('residents')
    .where('coop_id', '=', coopId)
    .where('id', '=', residentId)
    .select(['name', 'address', 'email', 'telephone'])
    .executeTakeFirst()
    .then(resident => resident ?? null)

/** Of those ids, which are complaints or requests of the co-op that the acting person may see. */
export async function recordsSeen(db: CoopDb, coopId: string, ids: readonly string[]) {
  const among = sql<boolean>`id = any(${ids}::uuid[])`
  const rows = await db
    .selectFrom('complaints')
    .where('coop_id', '=', coopId)
    .where(among)
    .select(['id', sql<'complaint' | 'request'>`'complaint'`.as('kind')])
    .unionAll(
      db
        .selectFrom('contacts')
        .where('coop_id', '=', coopId)
        .where(among)
        .select(['id', sql<'complaint' | 'request'>`'request'`.as('kind')]),
    )
    .execute()
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}
