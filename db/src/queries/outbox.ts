import { type ExpressionBuilder, sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { Database } from '../types.ts'

/** Names a row of the outbox. */
export interface OutboxKey {
  coopId: string
  id: string
}

export interface HandedOver extends OutboxKey {
  topic: 'mail' | 'figures'
}

/**
 * Marks the oldest waiting rows as handed over, and returns them. Rows that another relay has in hand are passed by.
 * clock_timestamp, not now: taken after the rows were seen, so that figures refreshed later counted what they stand for.
 */
export const handOver = (db: CoopDb, limit: number): Promise<HandedOver[]> =>
  db
    .with('waiting', query =>
      query
        .selectFrom('outbox')
        .select(['coop_id', 'id'])
        .where('relayed_at', 'is', null)
        .orderBy('created_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('outbox as entry')
    .from('waiting')
    .whereRef('entry.coop_id', '=', 'waiting.coop_id')
    .whereRef('entry.id', '=', 'waiting.id')
    .set({ relayed_at: sql<string>`clock_timestamp()` })
    .returning(['entry.coop_id as coopId', 'entry.id', 'entry.topic'])
    .execute()

/** Puts a mail into the outbox under a key of its own, unless it is there for whatever co-op. */
export const askOnce = (db: CoopDb, { coopId, id }: OutboxKey, payload: Record<string, unknown>) =>
  db
    .insertInto('outbox')
    .columns(['coop_id', 'id', 'topic', 'payload'])
    .expression(
      sql`select ${coopId}::uuid, ${id}::uuid, 'mail', ${JSON.stringify(payload)}::jsonb
        where not exists (select from outbox where id = ${id}::uuid)`,
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()

/** Makes rows wait again that were handed over so long ago without effect. Returns how many. */
export async function takeBackLost(db: CoopDb, milliseconds: number): Promise<number> {
  const answer = await db
    .updateTable('outbox')
    .set({ relayed_at: null })
    .where('relayed_at', '<', ago(milliseconds))
    .where(withoutEffect)
    .executeTakeFirst()
  return Number(answer.numUpdatedRows)
}

/** What a row asks for: identifiers, read again by whoever does it. */
export async function whatIsAsked(db: CoopDb, { coopId, id }: OutboxKey): Promise<Record<string, unknown>> {
  const { payload } = await db
    .selectFrom('outbox')
    .select('payload')
    .where('coop_id', '=', coopId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return payload
}

/** Mails asked for that long ago and not sent: refused for good, or refused until nobody tried again. */
export const undeliveredMails = (db: CoopDb, milliseconds: number) =>
  db
    .selectFrom('outbox')
    .select(['coop_id as coopId', 'id', 'payload', 'created_at as askedAt'])
    .where('topic', '=', 'mail')
    .where('created_at', '<', ago(milliseconds))
    .where(withoutEffect)
    .orderBy('created_at')
    .execute()

/** Writes down a mail about to be sent. False where it is already sent; waits for another who is sending it. */
export async function claimMail(db: CoopDb, { coopId, id }: OutboxKey, messageId: string): Promise<boolean> {
  const claimed = await db
    .insertInto('mails')
    .values({ coop_id: coopId, key: id, message_id: messageId })
    .onConflict(conflict => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  return claimed !== undefined
}

/** A row is done when its mail is written down as sent, or its year was refreshed after it was handed over. */
const withoutEffect = (eb: ExpressionBuilder<Database, 'outbox'>) =>
  eb.not(
    eb.exists(
      eb
        .selectFrom('mails')
        .select('mails.key')
        .where('outbox.topic', '=', 'mail')
        .whereRef('mails.coop_id', '=', 'outbox.coop_id')
        .where('mails.key', '=', sql<string>`outbox.id::text`)
        .unionAll(
          eb
            .selectFrom('year_figures')
            .select(sql<string>`''`.as('key'))
            .where('outbox.topic', '=', 'figures')
            .whereRef('year_figures.coop_id', '=', 'outbox.coop_id')
            .where(sql<boolean>`year_figures.year_from = (outbox.payload ->> 'yearFrom')::date`)
            .where(sql<boolean>`year_figures.refreshed_at >= outbox.relayed_at`),
        ),
    ),
  )

const ago = (milliseconds: number) => sql<Date>`now() - make_interval(secs => ${milliseconds / 1000})`
