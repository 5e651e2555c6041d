import { sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'

/** The figures of every co-op whose figures the acting person may see, each co-op’s latest year first. */
export const figuresInSight = (db: CoopDb) =>
  db
    .selectFrom('year_figures')
    .where(mine(db))
    .select(['coop_id as coopId', 'figures'])
    .orderBy('year_from', 'desc')
    .execute()

/** Service requests and enquiries by reference within a co-op: the list behind their figures. */
export const contactsByReference = (db: CoopDb, coopId: string, references: readonly string[]) =>
  db
    .selectFrom('contacts')
    .where('coop_id', '=', coopId)
    .where(sql<boolean>`reference = any(${references}::text[])`)
    .select(['reference', 'kind', 'received_on as receivedOn', 'channel', 'category', 'summary'])
    .execute()
