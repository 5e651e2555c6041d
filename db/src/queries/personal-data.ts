import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { RequestRow } from './requests.ts'

/** Everything of a co-op that is kept of a person by name: complaints and requests that are not erased, the latest first. */
export const everyRecordWithPerson = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('complaints as record')
    .innerJoin('residents as resident', join =>
      join.onRef('resident.coop_id', '=', 'record.coop_id').onRef('resident.id', '=', 'record.resident_id'),
    )
    .where('record.coop_id', '=', coopId)
    .where('record.erased_on', 'is', null)
    .select(PERSON_AND_RECORD)
    .select(sql<'complaint' | 'request'>`'complaint'`.as('kind'))
    .unionAll(
      db
        .selectFrom('contacts as record')
        .innerJoin('residents as resident', join =>
          join
            .onRef('resident.coop_id', '=', 'record.coop_id')
            .onRef('resident.id', '=', 'record.resident_id'),
        )
        .where('record.coop_id', '=', coopId)
        .select(PERSON_AND_RECORD)
        .select(sql<'complaint' | 'request'>`'request'`.as('kind')),
    )
    .orderBy('receivedOn', 'desc')
    .orderBy('reference')
    .execute()

const PERSON_AND_RECORD = [
  'record.id',
  'record.reference',
  'record.summary',
  'record.received_on as receivedOn',
  'resident.name',
  'resident.address',
] as const

/** Keeps the copy of a request, with what was given together. */
export const addRequestCopy = (
  db: CoopDb,
  { coop_id, id }: Pick<RequestRow, 'coop_id' | 'id'>,
  { givenWith, builtBy, pdf }: { givenWith: string; builtBy: string; pdf: Uint8Array },
) =>
  db
    .insertInto('request_copies')
    .values({ coop_id, contact_id: id, given_with: givenWith, built_by: builtBy, pdf: Buffer.from(pdf) })
    .execute()

/** Requests on which somebody waits for their personal data, soonest due first; those without a day last. `limit` at most. */
export const dataWaitedForOnRequests = (db: CoopDb, limit: number) =>
  db
    .selectFrom('contacts as contact')
    .innerJoin('organisations as coop', 'coop.id', 'contact.coop_id')
    .where(mine(db, 'contact.coop_id'))
    .where('contact.data_asked_on', 'is not', null)
    .select([
      'contact.id as requestId',
      'contact.reference',
      'contact.data_due_on as dueOn',
      'coop.name as coop',
    ])
    .orderBy('contact.data_due_on')
    .orderBy('contact.id')
    .limit(limit)
    .execute()

/** Copies that were given out of a request, without the bytes, the newest first. */
export const requestCopiesOf = (db: CoopDb, { coop_id, id }: Pick<RequestRow, 'coop_id' | 'id'>) =>
  db
    .selectFrom('request_copies as copy')
    .leftJoin('people as person', 'person.id', 'copy.built_by')
    .where('copy.coop_id', '=', coop_id)
    .where('copy.contact_id', '=', id)
    .select(['copy.id', 'copy.built_at as builtAt', 'person.name as builtBy', 'copy.given_with as givenWith'])
    .orderBy('copy.built_at', 'desc')
    .orderBy('copy.id', 'desc')
    .execute()

/** One of them with its bytes, or undefined where it is not there for the acting person. */
export const requestCopy = (db: CoopDb, requestId: string, copyId: string) =>
  db
    .selectFrom('request_copies')
    .select(['coop_id as coopId', 'given_with as givenWith', 'pdf'])
    .where(mine(db))
    .where('contact_id', '=', requestId)
    .where('id', '=', copyId)
    .executeTakeFirst()
