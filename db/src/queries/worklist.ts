import type { CalendarDate } from '@putright/working-days'
import { type ExpressionBuilder, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import { type CoopDb, mine } from '../doors.ts'
import type { ComplaintColumns, Database } from '../types.ts'

export interface WorklistFilter {
  stage?: 1 | 2 | undefined
  whoseMove?: 'agent' | 'landlord' | 'resident' | undefined
  overdue?: boolean | undefined
  officerId?: string | undefined
}

export interface Page {
  size: number
  /** Number of the page, from 1. */
  number: number
}

/**
 * What is to be done, over every co-op that the handle is for, what is due soonest first: an
 * answer, or word that was promised (5.9). Answered ones await the resident.
 * Co-ops and officers by id: the page lists them by name anyway.
 */
export function worklist(db: CoopDb, filter: WorklistFilter, today: CalendarDate, { size, number }: Page) {
  const page = filtered(db, filter, today)
    .select(LINE)
    .orderBy('soonest_on')
    .orderBy('id')
    .limit(sql.lit(size))
    .offset(size * (number - 1))
  return withResidents(db, page)
    .select(['complaint.coop_id as coopId', 'complaint.officer_id as officerId'])
    .orderBy('complaint.soonest_on')
    .orderBy('complaint.id')
    .execute()
}

const isOverdue = (today: CalendarDate) => sql<boolean>`soonest_on < ${today}::date`

/** How many there are of each, for the same filter. */
export const worklistCounts = (db: CoopDb, filter: WorklistFilter, today: CalendarDate, soon: CalendarDate) =>
  filtered(db, { ...filter, overdue: undefined }, today)
    .select(eb => [
      eb.fn.countAll().$castTo<string>().as('open'),
      eb.fn.countAll().filterWhere(isOverdue(today)).$castTo<string>().as('overdue'),
      eb.fn.countAll().filterWhere('due_on', '=', today).$castTo<string>().as('dueToday'),
      eb.fn
        .countAll()
        .filterWhere(inner => inner.and([inner('due_on', '>', today), inner('due_on', '<=', soon)]))
        .$castTo<string>()
        .as('dueSoon'),
    ])
    .executeTakeFirstOrThrow()
    .then(counts => ({
      open: Number(counts.open),
      overdue: Number(counts.overdue),
      dueToday: Number(counts.dueToday),
      dueSoon: Number(counts.dueSoon),
    }))

/**
 * Complaints in any state that have every word of the query, begun or whole, in their reference, name, address or
 * text; open ones first. No more than `limit`.
 */
export async function search(db: CoopDb, query: string, limit: number) {
  const words = await wordsOf(db, query)
  if (words.length === 0) return []
  let found = db.selectFrom('complaints').where(mine(db)).select(LINE)
  for (const word of words) {
    // By co-op and id, so that one complaint's words are one place in the index.
    found = found.where(eb =>
      eb(
        eb.refTuple('complaints.coop_id', 'complaints.id'),
        'in',
        eb
          .selectFrom('complaint_words')
          .where(mine(db))
          .where('word', '>=', word)
          .where('word', '<', `${word}\u{10ffff}`) // a prefix as a range: like is not leakproof
          .select(['complaint_words.coop_id', 'complaint_words.complaint_id'])
          .$asTuple('coop_id', 'complaint_id'),
      ),
    )
  }
  const page = found
    .orderBy(sql`state = 'open'`, 'desc')
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .limit(limit)
  return withNames(db, page)
    .orderBy(sql`complaint.state = 'open'`, 'desc')
    .orderBy('complaint.received_on', 'desc')
    .orderBy('complaint.id')
    .execute()
}

/** Complaints by reference within a co-op, in that order of receipt: the list behind a figure. */
export const complaintsByReference = (db: CoopDb, coopId: string, references: readonly string[]) =>
  withNames(
    db,
    db
      .selectFrom('complaints')
      .where('coop_id', '=', coopId)
      .where(sql<boolean>`reference = any(${references}::text[])`)
      .select(LINE),
  )
    .orderBy('complaint.received_on')
    .orderBy('complaint.reference')
    .execute()

const LINE = [
  'coop_id',
  'id',
  'reference',
  'resident_id',
  'summary',
  'category',
  'received_on',
  'stage',
  'state',
  'ending',
  'next_act',
  'whose_move',
  'due_on',
  'due_clock',
  'code_due_on',
  'update_due_on',
  'soonest_on',
  'officer_id',
  'procedure',
  'stage1_outcome',
  'stage2_outcome',
] as const

// Written into the statement, so that a plan that is kept uses the index of what is open.
const OPEN = sql.lit('open' as const)

function filtered(db: CoopDb, filter: WorklistFilter, today: CalendarDate) {
  let open = db.selectFrom('complaints').where(mine(db)).where('state', '=', OPEN)
  if (filter.stage) open = open.where('stage', '=', filter.stage)
  if (filter.whoseMove) open = open.where('whose_move', '=', filter.whoseMove)
  if (filter.officerId) open = open.where('officer_id', '=', filter.officerId)
  if (filter.overdue) open = open.where(isOverdue(today))
  return open
}

type Line = Pick<Selectable<ComplaintColumns>, (typeof LINE)[number]>
type Lines = SelectQueryBuilder<Database, 'complaints', Line>

const withNames = (db: CoopDb, page: Lines) =>
  withResidents(db, page)
    .innerJoin('organisations as coop', 'coop.id', 'complaint.coop_id')
    .leftJoin('people as officer', 'officer.id', 'complaint.officer_id')
    .select(['coop.slug as coopSlug', 'coop.name as coop', 'officer.name as officer'])

// The page is cut first, so that names are looked up for its lines only.
const withResidents = (db: CoopDb, page: Lines) =>
  db
    .selectFrom(page.as('complaint'))
    .leftJoinLateral(residentOfLine, join => join.onTrue())
    .select([
      'complaint.id',
      'complaint.reference',
      'complaint.summary',
      'complaint.category',
      'complaint.received_on as receivedOn',
      'complaint.stage',
      'complaint.state',
      'complaint.ending',
      'complaint.next_act as nextAct',
      'complaint.whose_move as whoseMove',
      'complaint.due_on as dueOn',
      'complaint.due_clock as dueClock',
      'complaint.code_due_on as codeDueOn',
      'complaint.update_due_on as updateDueOn',
      'complaint.procedure',
      'complaint.stage1_outcome as stage1Outcome',
      'complaint.stage2_outcome as stage2Outcome',
      'resident.name as resident',
      'resident.address',
    ])

// Joined plainly, the planner takes what a look-up costs under the policy for so much that it reads every resident.
// A limit keeps it from joining; there is one resident at most.
const residentOfLine = (eb: ExpressionBuilder<Database & { complaint: Line }, 'complaint'>) =>
  eb
    .selectFrom('residents')
    .whereRef('residents.coop_id', '=', 'complaint.coop_id')
    .whereRef('residents.id', '=', 'complaint.resident_id')
    .select(['residents.name', 'residents.address'])
    .limit(1)
    .as('resident')

async function wordsOf(db: CoopDb, query: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select search_words(${query}) as word`.execute(db)
  return rows.map(row => row.word).slice(0, 8)
}
