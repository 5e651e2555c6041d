import { asOperator, asWorker } from '@putright/db'
import { complaintById, eventsOf } from '@putright/db/queries/cases'
import { testDatabase } from '@putright/db/testing'
import { on } from '@putright/working-days'
import { sql } from 'kysely'
import { openCaseFile } from '../record/case-file.ts'
import type { Actor } from '../take-act.ts'
import { makeWorld } from './world.ts'

/** The made-up world in a database of its own, and the few questions that most tests ask of it. */
export async function openOffice() {
  const { connection, close } = await testDatabase()
  const world = await makeWorld(connection)

  /** The file of a complaint as the operator sees it. */
  const file = (complaintId: string) =>
    asOperator(connection, async db => {
      const row = await complaintById(db, complaintId)
      if (!row) throw new Error(`There is no complaint ${complaintId}`)
      return openCaseFile(db, row)
    })
  return {
    connection,
    close,
    world,
    as: (personId: string, today = '2026-06-01'): Actor => ({ connection, personId, today: on(today) }),
    file,
    position: async (complaintId: string) => (await file(complaintId)).position,
    events: (complaintId: string) =>
      asOperator(connection, async db => {
        const row = await complaintById(db, complaintId)
        return row ? eventsOf(db, row) : []
      }),
    /** The complaint as somebody sees it who has just opened its page. */
    at: async (complaintId: string) => ({ complaintId, seen: (await file(complaintId)).position.seq }),
    letters: (complaintId: string) =>
      asOperator(connection, db =>
        db
          .selectFrom('letters')
          .selectAll()
          .where('complaint_id', '=', complaintId)
          .orderBy('issued_at')
          .execute(),
      ),
    outbox: (topic: 'mail' | 'figures') =>
      asWorker(connection, db =>
        db.selectFrom('outbox').selectAll().where('topic', '=', topic).orderBy('created_at').execute(),
      ),
    /** How many rows a table has, over all co-ops. */
    count: (table: 'complaints' | 'complaint_events' | 'contacts' | 'letters' | 'outbox') =>
      asOperator(connection, async db => {
        const { rows } = await sql<{
          count: string
        }>`select count(*) as count from ${sql.table(table)}`.execute(db)
        return Number(rows[0]?.count)
      }),
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>
