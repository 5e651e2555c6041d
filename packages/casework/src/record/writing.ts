import type { ComplaintEvent, Position } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { reportingYearOf } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { sql } from 'kysely'

// PostgreSQL takes 65,535 parameters in a statement; a complaint's row has about fifty.
const BATCH = 1000

/** Runs a statement for each batch of rows, in order; none for no rows. */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH))
}

/** Appends to the record. The body of a row is what is particular to the event's type. */
export function appendEvents(
  db: CoopDb,
  coopId: string,
  events: readonly { complaintId: string; event: ComplaintEvent }[],
): Promise<void> {
  return inBatches(events, batch =>
    db
      .insertInto('complaint_events')
      .values(batch.map(({ complaintId, event }) => eventRow(coopId, complaintId, event)))
      .execute(),
  )
}

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

/** Adds the words of a text to those its complaint is found by. */
export function saveWords(
  db: CoopDb,
  coopId: string,
  texts: readonly { complaintId: string; text: string }[],
): Promise<void> {
  return inBatches(texts, batch =>
    sql`
      insert into complaint_words (coop_id, complaint_id, word)
      select ${coopId}::uuid, given.complaint_id, form.word
      from unnest(${batch.map(row => row.complaintId)}::uuid[], ${batch.map(row => row.text)}::text[])
        as given (complaint_id, content)
      -- Here and not in the list above, where the planner would call the function anew for each text.
      cross join lateral words_of(array[given.content]) as form (word)
      on conflict do nothing
    `.execute(db),
  )
}

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
