import { asOperator, asWorker, type Connection } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'
import { refreshAsOperator } from '../figures/year-figures.ts'
import { inBatches } from '../record/writing.ts'

/** Settles what the history of the demo left to be sent: by mail, and by post, which somebody has seen to by now. */
export async function settleHistory(connection: Connection, coopIds: readonly string[]): Promise<void> {
  await settleMails(connection, coopIds)
  await asOperator(connection, db =>
    db.deleteFrom('letters_to_send').where('coop_id', 'in', coopIds).execute(),
  )
}

/**
 * Its letters were never really mailed, and a year’s worth of them should not go out the day the demo is loaded: each is
 * written down among the mails as not sent and why, as a letter to somebody without an address is, so that nothing takes
 * it for lost.
 */
const settleMails = (connection: Connection, coopIds: readonly string[]): Promise<void> =>
  asWorker(connection, async db => {
    const mails = await db
      .selectFrom('outbox')
      .select(['coop_id', 'id as key'])
      .where('topic', '=', 'mail')
      .where('relayed_at', 'is', null)
      .where('coop_id', 'in', coopIds)
      .execute()
    const notSent = mails.map(mail => ({ ...mail, message_id: 'not sent: history of the demo' }))
    await inBatches(notSent, batch => db.insertInto('mails').values(batch).execute())
    await db
      .updateTable('outbox')
      .set({ relayed_at: sql<string>`clock_timestamp()` })
      .where('relayed_at', 'is', null)
      .where('coop_id', 'in', coopIds)
      .execute()
  })

/** Works out the figures of every year that something was recorded in, so that they are there before any worker is. */
export async function refreshFigures(
  connection: Connection,
  coopIds: readonly string[],
  today: CalendarDate,
): Promise<void> {
  const years = await asOperator(connection, db =>
    db
      .selectFrom('outbox')
      .where('topic', '=', 'figures')
      .where('coop_id', 'in', coopIds)
      .select(['coop_id as coopId', sql<CalendarDate>`payload ->> 'yearFrom'`.as('from')])
      .distinct()
      .execute(),
  )
  for (const { coopId, from } of years) await refreshAsOperator(connection, coopId, from, today)
}
