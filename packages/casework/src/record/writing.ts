import type { ComplaintEvent, Position } from '@putright/complaint'
import type { CoopDb, Database } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { type InsertObject, type OperationNodeSource, sql } from 'kysely'

// PostgreSQL takes 65,535 parameters in a statement; a complaint begun with its record has at most three hundred.
const BATCH = 200

/** Runs a statement for each batch of rows, in order; none for no rows. */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH))
}

/** A statement that writes, not run yet. */
export type Write = OperationNodeSource

/**
 * Runs writes as one statement, or none: each by itself waits about a millisecond. No write sees what another one did, and
 * foreign keys are asked once all are done.
 */
export async function together(db: CoopDb, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  const named = writes.map((write, index) => sql`${sql.id(`write_${index}`)} as (${write})`)
  await sql`with ${sql.join(named)} select`.execute(db)
}

/** The rows that are new to a table. */
export const rowsAdded = <Table extends keyof Database>(
  db: CoopDb,
  table: Table,
  rows: readonly InsertObject<Database, Table>[],
): Write[] => (rows.length > 0 ? [db.insertInto(table).values(rows)] : [])

/** An event as its row: what is particular to its type goes into `body`. */
export function eventRow(coopId: string, complaintId: string, event: ComplaintEvent) {
  const { seq, on: happenedOn, recordedAt, recordedBy, source, type, ...body } = event
  return {
    coop_id: coopId,
    complaint_id: complaintId,
    seq,
    type,
    happened_on: happenedOn,
    recorded_at: recordedAt,
    recorded_by: recordedBy,
    source,
    body: JSON.stringify(body),
  }
}

/** Adds the words of texts to those their complaints are found by. */
export const wordsAdded = (
  coopId: string,
  texts: readonly { complaintId: string; text: string }[],
): Write[] =>
  texts.length > 0
    ? [
        sql`
          insert into complaint_words (coop_id, complaint_id, word)
          select ${coopId}::uuid, given.complaint_id, form.word
          from (values ${sql.join(texts.map(({ complaintId, text }) => sql`(${complaintId}::uuid, ${text}::text)`))})
            as given (complaint_id, content)
          cross join lateral words_of(array[given.content]) as form (word)
          on conflict do nothing`,
      ]
    : []

type Dated = Pick<Position, 'receivedOn' | 'stage2'>

/** The relay refreshes the figures of the years that complaints count in: by receipt, and by escalation. */
export async function markFiguresStale(
  db: CoopDb,
  coopId: string,
  positions: readonly Dated[],
): Promise<void> {
  const { year_end } = await db
    .selectFrom('coops')
    .select('year_end')
    .where('coop_id', '=', coopId)
    .executeTakeFirstOrThrow()
  await markYearsStale(db, coopId, yearsOf(positions, year_end))
}

/** Has the figures of years worked out anew. `years`: their first days. */
export async function markYearsStale(
  db: CoopDb,
  coopId: string,
  years: readonly CalendarDate[],
): Promise<void> {
  if (years.length > 0) await db.insertInto('outbox').values(staleYears(coopId, years)).execute()
}

/** The first days of the years that complaints count in. `yearEnd` as `03-31`. */
export function yearsOf(positions: readonly Dated[], yearEnd: string): CalendarDate[] {
  const days = positions.flatMap(({ receivedOn, stage2 }) => [receivedOn, stage2?.requestedOn ?? receivedOn])
  return [...new Set(days.map(day => reportingYearOf(day, yearEnd).from))]
}

/** Rows of the outbox that have years’ figures made anew. */
export const staleYears = (coopId: string, years: readonly CalendarDate[]) =>
  years.map(yearFrom => ({
    coop_id: coopId,
    topic: 'figures' as const,
    payload: JSON.stringify({ yearFrom }),
  }))
