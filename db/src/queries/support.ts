import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintRow } from './cases.ts'

type Case = Pick<ComplaintRow, 'coop_id' | 'id'>

/** What was agreed to be done differently for a resident, the newest first; what has ended too. */
export const adjustmentsOf = (db: CoopDb, { coop_id, id }: Case) =>
  db
    .selectFrom('adjustments')
    .select([
      'id',
      'what',
      'print',
      'language',
      'send_by as sendBy',
      'agreed_on as agreedOn',
      'review_on as reviewOn',
      'ended_on as endedOn',
    ])
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .orderBy('agreed_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
export type Adjustment = Awaited<ReturnType<typeof adjustmentsOf>>[number]

/** How contact is limited, the newest first; what has run out or was lifted too. */
export const restrictionsOf = (db: CoopDb, { coop_id, id }: Case) =>
  db
    .selectFrom('restrictions')
    .select([
      'id',
      'what',
      'reason',
      'proportionate_because as proportionateBecause',
      'equality_considered as equalityConsidered',
      'from_on as fromOn',
      'until_on as untilOn',
      'review_on as reviewOn',
      'reviewed_on as reviewedOn',
      'ended_on as endedOn',
    ])
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
export type Restriction = Awaited<ReturnType<typeof restrictionsOf>>[number]

export interface Need {
  id: string
  words: string
  recordedOn: CalendarDate
}

/**
 * Disclosed needs, for whoever looks into the complaint, recorded them, or manages those who do; empty for anybody else.
 * The reading itself is recorded, with its purpose, in the same transaction.
 */
export async function readNeeds(db: CoopDb, complaintId: string, purpose: string): Promise<Need[]> {
  const { rows } = await sql<Need>`
    select id, words, recorded_on as "recordedOn" from read_needs(${complaintId}::uuid, ${purpose})`.execute(
    db,
  )
  return rows
}

/** Who read the disclosed needs of a complaint, when and why, the latest first. */
export const readingsOfNeeds = (db: CoopDb, { coop_id, id }: Case) =>
  db
    .selectFrom('need_reads')
    .select(['id', 'read_by as readBy', 'read_at as readAt', 'purpose'])
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .orderBy('read_at', 'desc')
    .limit(100)
    .execute()

/** Adjustments and limits on contact to be looked at again by a day (5.10, 5.14), with those to whom the complaint is closed. */
export const supportToReview = (db: CoopDb, day: CalendarDate, limit: number) =>
  db
    .selectFrom(dueForReview(db, day).as('due'))
    .innerJoin('complaints as complaint', join =>
      join.onRef('complaint.coop_id', '=', 'due.coop_id').onRef('complaint.id', '=', 'due.complaint_id'),
    )
    .innerJoin('organisations as coop', 'coop.id', 'due.coop_id')
    .select(eb => [
      'due.coop_id as coopId',
      'due.complaint_id as complaintId',
      'due.id',
      'due.kind',
      'due.review_on as reviewOn',
      'complaint.reference',
      'complaint.officer_id as officerId',
      'coop.name as coop',
      sql<string[]>`array(${eb
        .selectFrom('walls as wall')
        .whereRef('wall.coop_id', '=', 'due.coop_id')
        .whereRef('wall.complaint_id', '=', 'due.complaint_id')
        .select('wall.person_id')})`.as('closedTo'),
    ])
    .orderBy('due.review_on')
    .orderBy('due.id')
    .limit(limit)
    .execute()
export type SupportReview = Awaited<ReturnType<typeof supportToReview>>[number]

const dueForReview = (db: CoopDb, day: CalendarDate) =>
  db
    .selectFrom('adjustments')
    .select([
      'coop_id',
      'complaint_id',
      'id',
      'review_on',
      sql<'adjustment' | 'limit'>`'adjustment'`.as('kind'),
    ])
    .where(mine(db))
    .where('ended_on', 'is', null)
    .where('review_on', '<=', day)
    .unionAll(
      db
        .selectFrom('restrictions')
        .select([
          'coop_id',
          'complaint_id',
          'id',
          'review_on',
          sql<'adjustment' | 'limit'>`'limit'`.as('kind'),
        ])
        .where(mine(db))
        .where('ended_on', 'is', null)
        .where('until_on', '>=', day)
        .where('review_on', '<=', day),
    )
