import type { Insertable } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database } from '../types.ts'
import type { ComplaintRow } from './cases.ts'

type Complaint = Pick<ComplaintRow, 'coop_id' | 'id'>

/** On what authority somebody acts for a resident (3.6). */
export const AUTHORITIES = [
  'in writing',
  'by word of mouth',
  'by law',
] as const satisfies Database['representatives']['authority'][]

/** Keeps who they are. That they act, and until when, is a fact of the record. */
export const insertRepresentative = (db: CoopDb, row: Insertable<Database['representatives']>) =>
  db.insertInto('representatives').values(row).execute()

/** Who acts or acted for the resident of a complaint; for how long, its record says. */
export const representativesOf = (db: CoopDb, { coop_id, id }: Complaint) =>
  db
    .selectFrom('representatives')
    .where('coop_id', '=', coop_id)
    .where('complaint_id', '=', id)
    .select([
      'id',
      'name',
      'relation',
      'contact',
      'email',
      'authority',
      'authority_document_id as documentId',
    ])
    .execute()
