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

/** Adjustments and limits whose review is due by a day, over all co-ops the acting person sees the cases of. */
export const reviewsDue = (db: CoopDb, by: CalendarDate) =>
  db
    .selectFrom('adjustments as due')
    .select(['due.coop_id', 'due.complaint_id', 'due.id', 'due.review_on'])
    .select(sql<'adjustment' | 'limit'>`'adjustment'`.as('kind'))
    .where(mine(db, 'due.coop_id'))
    .where('due.ended_on', 'is', null)
    .where('due.review_on', '<=', by)
    .unionAll(
      db
        .selectFrom('restrictions as due')
        .select(['due.coop_id', 'due.complaint_id', 'due.id', 'due.review_on'])
        .select(sql<'adjustment' | 'limit'>`'limit'`.as('kind'))
        .where(mine(db, 'due.coop_id'))
        .where('due.ended_on', 'is', null)
        .where('due.until_on', '>=', by)
        .where('due.review_on', '<=', by),
    )
    .execute()
