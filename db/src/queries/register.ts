import type { RegisterRow, ReportingYear, YearFigures } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { type Selectable, sql } from 'kysely'
import type { CoopDb } from '../doors.ts'
import type { ComplaintColumns } from '../types.ts'

/** The rows that a year's measures are counted from: received or escalated in it, and the requests and enquiries. */
export async function registerRows(
  db: CoopDb,
  coopId: string,
  { from, to }: ReportingYear,
): Promise<RegisterRow[]> {
  const complaints = await db
    .selectFrom('complaints')
    .select(COLUMNS)
    .where('coop_id', '=', coopId)
    .where('counts_for_measures', '=', true)
    .where(eb =>
      eb.or([
        eb.and([eb('received_on', '>=', from), eb('received_on', '<=', to)]),
        eb.and([eb('escalated_on', '>=', from), eb('escalated_on', '<=', to)]),
      ]),
    )
    .execute()
  const contacts = await db
    .selectFrom('contacts')
    .select(['kind', 'reference', 'received_on', 'category'])
    .where('coop_id', '=', coopId)
    // Code 1.6: feedback given in a survey is followed up, and not counted.
    .where('kind', '<>', 'survey feedback')
    .$narrowType<{ kind: 'service request' | 'enquiry' }>()
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .execute()
  return [...complaints.map(complaintRow), ...contacts.map(contactRow)]
}

/** The first and last day on which a co-op has anything, as far as the acting person sees it; null where it has nothing yet. */
export async function registerSpan(
  db: CoopDb,
  coopId: string,
): Promise<{ first: CalendarDate | null; last: CalendarDate | null }> {
  const { rows } = await sql<{ first: CalendarDate | null; last: CalendarDate | null }>`
    select min(day) as first, max(day) as last
    from (
      select received_on as day from complaints where coop_id = ${coopId}
      union all select escalated_on from complaints where coop_id = ${coopId}
      union all select received_on from contacts where coop_id = ${coopId}
    ) days`.execute(db)
  return rows[0] ?? { first: null, last: null }
}

/** A year's figures as they were last refreshed; all that a committee or a federation reads. */
export const yearFiguresOf = (db: CoopDb, coopId: string, yearFrom: CalendarDate) =>
  db
    .selectFrom('year_figures')
    .select(['figures', 'as_at as asAt'])
    .where('coop_id', '=', coopId)
    .where('year_from', '=', yearFrom)
    .executeTakeFirst()

/** The years of a co-op that have figures, latest first. */
export const yearsWithFigures = (db: CoopDb, coopId: string) =>
  db
    .selectFrom('year_figures')
    .select(['year_from as from', 'figures', 'as_at as asAt'])
    .where('coop_id', '=', coopId)
    .orderBy('year_from', 'desc')
    .execute()

/** Removes the years that ended with another day than the co-op's years do now; `yearEnd` as `03-31`. */
export async function dropYearsEndingOtherwise(db: CoopDb, coopId: string, yearEnd: string): Promise<void> {
  await db
    .deleteFrom('year_figures')
    .where('coop_id', '=', coopId)
    .where(sql<boolean>`to_char(year_from - 1, 'MM-DD') <> ${yearEnd}`)
    // 29 February is the last day of February as much as 28 is.
    .where(sql<boolean>`not (to_char(year_from - 1, 'MM-DD') = '02-29' and ${yearEnd} = '02-28')`)
    .execute()
}

/** Keeps the figures of a year in place of those kept before. */
export async function saveYearFigures(db: CoopDb, coopId: string, figures: YearFigures): Promise<void> {
  const row = { as_at: figures.asAt, figures: JSON.stringify(figures) }
  await db
    .insertInto('year_figures')
    .values({ coop_id: coopId, year_from: figures.from, ...row })
    .onConflict(conflict =>
      conflict.columns(['coop_id', 'year_from']).doUpdateSet({ ...row, refreshed_at: sql`now()` }),
    )
    .execute()
}

const COLUMNS = [
  'reference',
  'received_on',
  'category',
  'ending',
  'acknowledged_on',
  'stage1_responded_on',
  'stage1_outcome',
  'stage1_extended_to',
  'stage1_extension_sent_on',
  'stage1_extension_reason',
  'escalated_on',
  'stage2_acknowledged_on',
  'stage2_responded_on',
  'stage2_outcome',
  'stage2_extended_to',
  'stage2_extension_sent_on',
  'stage2_extension_reason',
  'refused_on',
  'withdrawn_on',
] as const

type Columns = Pick<Selectable<ComplaintColumns>, (typeof COLUMNS)[number]>

const complaintRow = (row: Columns): RegisterRow => ({
  kind: 'complaint',
  reference: row.reference,
  receivedOn: row.received_on,
  category: row.category,
  acknowledgedOn: row.acknowledged_on,
  stage1: answer(row, 'stage1'),
  // An escalation that was refused was not accepted to stage 2.
  escalatedOn: row.ending === 'escalation refused' ? null : row.escalated_on,
  stage2: { acknowledgedOn: row.stage2_acknowledged_on, ...answer(row, 'stage2') },
  refusedOn: row.refused_on,
  withdrawnOn: row.withdrawn_on,
})

function answer(row: Columns, stage: 'stage1' | 'stage2'): RegisterRow['stage1'] {
  const [to, sentOn] = [row[`${stage}_extended_to`], row[`${stage}_extension_sent_on`]]
  return {
    respondedOn: row[`${stage}_responded_on`],
    outcome: row[`${stage}_outcome`],
    extension: to && sentOn ? { to, sentOn, reason: row[`${stage}_extension_reason`] ?? '' } : null,
  }
}

const contactRow = (row: {
  kind: 'service request' | 'enquiry'
  reference: string
  received_on: CalendarDate
  category: string
}): RegisterRow => ({
  kind: row.kind,
  reference: row.reference,
  receivedOn: row.received_on,
  category: row.category,
  acknowledgedOn: null,
  stage1: NONE,
  escalatedOn: null,
  stage2: { acknowledgedOn: null, ...NONE },
  refusedOn: null,
  withdrawnOn: null,
})

const NONE = { respondedOn: null, outcome: null, extension: null }

/** Every reference of a co-op, with the hash of the register line it came from; null where it was logged by hand. */
export async function registerFingerprints(db: CoopDb, coopId: string): Promise<Map<string, string | null>> {
  const complaints = db
    .selectFrom('complaints')
    .select(['reference', 'register_fingerprint'])
    .where('coop_id', '=', coopId)
  const contacts = db
    .selectFrom('contacts')
    .select(['reference', 'register_fingerprint'])
    .where('coop_id', '=', coopId)
  const rows = await complaints.unionAll(contacts).execute()
  return new Map(rows.map(row => [row.reference, row.register_fingerprint]))
}

/** Every reference of a co-op that the acting person handles, of what is closed to them too. */
export async function referencesTaken(db: CoopDb, coopId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ reference: string }>`
    select taken as reference from references_taken(${coopId}) taken`.execute(db)
  return new Set(rows.map(({ reference }) => reference))
}

/** The first days of a co-op's years whose figures wait in the outbox to be refreshed. */
export async function yearsAwaitingRefresh(db: CoopDb, coopId: string): Promise<CalendarDate[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(sql<CalendarDate>`payload ->> 'yearFrom'`.as('yearFrom'))
    .distinct()
    .where('coop_id', '=', coopId)
    .where('topic', '=', 'figures')
    .where('relayed_at', 'is', null)
    .execute()
  return rows.map(row => row.yearFrom)
}
