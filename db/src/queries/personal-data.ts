import { sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
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
