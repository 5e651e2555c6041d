import { worklistPage } from '@putright/casework'
import { type CoopDb, mine } from '@putright/db'
import { worklist, worklistCounts } from '@putright/db/queries/worklist'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { sql } from 'kysely'
import type { AccessFilled, Reader } from './filled.ts'

export interface Question {
  name: string
  reader: Reader
  /** The co-ops as somebody would write them by hand, who needs no more than these. */
  byHand: readonly string[]
  /** The co-op to which the transaction keeps, where the page asked is narrowed to one. */
  keepTo?: string
  ask(db: CoopDb): Promise<unknown>
  runs: number
  aimTimes: number
}

const QUEUE = { size: 50, number: 1 }

/** What lists and counts ask. The same SQL is asked through the doors and by hand. */
export function questionsOf(filled: AccessFilled, today: CalendarDate): Question[] {
  const { ownOfficer, agentOfficer, ofAll } = filled
  const [one = ''] = agentOfficer.coopIds
  const soon = englandAndWales.after(today, 2)
  const own = { reader: ownOfficer, byHand: ownOfficer.coopIds }
  const oneOfMany = { reader: agentOfficer, byHand: [one], keepTo: one }
  const many = { reader: agentOfficer, byHand: agentOfficer.coopIds }
  const all = { reader: ofAll, byHand: ofAll.coopIds }
  const lists = { runs: 300, aimTimes: 1.25 }
  return [
    { name: 'Queue of its one co-op', ...own, ...lists, ask: db => worklist(db, {}, today, QUEUE) },
    {
      name: 'Queue of one of 200 co-ops',
      ...oneOfMany,
      ...lists,
      ask: db => worklist(db, {}, today, QUEUE),
    },
    { name: 'Worklist of 200 co-ops', ...many, ...lists, ask: db => worklist(db, {}, today, QUEUE) },
    {
      name: 'Page of that worklist, all its questions',
      ...many,
      ...lists,
      aimTimes: 1.5,
      ask: db => worklistPage(db, {}, today, 1),
    },
    ...[
      { of: 'its one co-op', ...own, runs: 300 },
      { of: '200 co-ops', ...many, runs: 40 },
      { of: 'all co-ops', ...all, runs: 15 },
    ].flatMap(({ of, ...who }): Question[] =>
      [
        { what: 'Counts of the worklist', ask: (db: CoopDb) => worklistCounts(db, {}, today, soon) },
        { what: 'By state and outcome', ask: byState },
        { what: 'Overdue, by stage', ask: (db: CoopDb) => overdue(db, today) },
        { what: 'By month of receipt', ask: byMonth },
      ].map(({ what, ask }) => ({ name: `${what}, ${of}`, ...who, ask, aimTimes: 1.5 })),
    ),
  ]
}

const ofMine = (db: CoopDb) => db.selectFrom('complaints').where(mine(db))

const byState = (db: CoopDb) =>
  ofMine(db)
    .groupBy(['state', 'stage1_outcome'])
    .select(eb => ['state', 'stage1_outcome', eb.fn.countAll().as('complaints')])
    .execute()

const overdue = (db: CoopDb, today: CalendarDate) =>
  ofMine(db)
    .where('state', '=', 'open')
    .where('due_on', '<', today)
    .groupBy('stage')
    .select(eb => ['stage', eb.fn.countAll().as('complaints')])
    .execute()

const byMonth = (db: CoopDb) =>
  ofMine(db)
    .groupBy(sql`1`)
    .select(eb => [sql`date_trunc('month', received_on)`.as('month'), eb.fn.countAll().as('complaints')])
    .execute()
