import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { RequestRow } from './requests.ts'

/** The complaints in which something about personal data is due on or before a day: an index range. */
export const complaintsWithDataDue = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('personal_data_due')
    .select('complaint_id as id')
    .distinct()
    .where(mine(db))
    .where('met_on', 'is', null)
    .where('due_on', '<=', day)
    .execute()

/** What is waited for about personal data, over every co-op of the acting person, soonest due first; what has no day last. */
export const personalDataWaitedFor = (db: CoopDb, limit: number) =>
  db
    // The page is cut first, so that complaints are looked up for its lines only.
    .selectFrom(
      db
        .selectFrom('personal_data_due')
        .where(mine(db))
        .where('met_on', 'is', null)
        .select(['coop_id', 'complaint_id', 'seq', 'kind', 'due_on'])
        .orderBy('due_on')
        .orderBy('complaint_id')
        .orderBy('seq')
        .limit(limit)
        .as('due'),
    )
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'due.coop_id').onRef('complaint.id', '=', 'due.complaint_id'),
    )
    .innerJoin('organisations as coop', 'coop.id', 'due.coop_id')
    .select([
      'due.complaint_id as complaintId',
      'due.seq',
      'due.kind',
      'due.due_on as dueOn',
      'complaint.reference',
      'coop.name as coop',
    ])
    .orderBy('due.due_on')
    .orderBy('due.complaint_id')
    .orderBy('due.seq')
    .execute()

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
