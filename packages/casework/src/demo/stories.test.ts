import { findingsOn } from '@putright/complaint'
import { asOperator, type Connection } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { englandAndWales, on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCaseFile } from '../record/case-file.ts'
import { FEDERATION } from './cast.ts'
import { loadDemo } from './load-demo.ts'

// On a quiet machine it takes a quarter of a minute; a busy one is given time.
const SLOW = 240_000

const FIVE = FEDERATION.members

describe('what residents complained about, told up to a Friday', () => {
  const today = on('2026-11-20')
  let database: TestDatabase
  let connection: Connection

  beforeAll(async () => {
    database = await testDatabase()
    connection = database.connection
    await loadDemo({ connection, today, setPassword: async () => ({ set: true }) })
  }, SLOW)
  afterAll(() => database.close())

  it('has about sixty open complaints over five co-ops', async () => {
    const open = await openOfTheFive(connection)
    expect(open.length).toBeGreaterThanOrEqual(58)
    expect(open.length).toBeLessThanOrEqual(66)
    for (const slug of FIVE) expect(open.filter(each => each.slug === slug).length, slug).toBeGreaterThan(4)
  })

  it.each<[string, { stage: 1 | 2; next: string; procedures: (string | null)[] }]>([
    ['received, not acknowledged', { stage: 1, next: 'acknowledge', procedures: [null] }],
    ['acknowledged, not allocated', { stage: 1, next: 'allocate', procedures: ['A', 'B', 'A and B'] }],
    ['with the investigator, who recommends', { stage: 1, next: 'recommend', procedures: ['B', 'A and B'] }],
    ['awaiting a decision', { stage: 1, next: 'decide', procedures: ['A', 'B', 'A and B'] }],
    // Of procedure B none: what the co-op decides goes out at once.
    ['ready to issue', { stage: 1, next: 'respond', procedures: ['A', 'A and B'] }],
    ['escalated, not acknowledged', { stage: 2, next: 'acknowledge', procedures: ['A', 'B', 'A and B'] }],
    ['acknowledged at stage 2', { stage: 2, next: 'allocate', procedures: ['A', 'B', 'A and B'] }],
    ['with the reviewer, who recommends', { stage: 2, next: 'recommend', procedures: ['A and B'] }],
    ['with the reviewer or the panel', { stage: 2, next: 'decide', procedures: ['A', 'B', 'A and B'] }],
    ['ready for the final response', { stage: 2, next: 'respond', procedures: ['A', 'A and B'] }],
  ])('%s', async (_, { stage, next, procedures }) => {
    const open = await openOfTheFive(connection)
    const there = open.filter(each => each.stage === stage && each.next_act === next)
    for (const procedure of procedures) {
      expect(
        there.some(each => each.procedure === procedure),
        String(procedure),
      ).toBe(true)
    }
  })

  it('some are decided in part: by the agent, by the co-op, and at stage 2', async () => {
    const files = await openFiles(connection)
    const inPart = files.filter(({ position }) => {
      const { heads } = position.stage2 ?? position.stage1
      return heads.some(head => head.decision) && heads.some(head => !head.decision)
    })
    const seen = inPart.map(({ position }) => `${position.stage} ${position.procedure} ${position.whoseMove}`)
    expect(new Set(seen)).toEqual(
      new Set(['1 A agent', '1 A and B landlord', '1 A and B agent', '2 A and B landlord']),
    )
  })

  it('dates are fresh, due today and overdue, at both stages', async () => {
    const open = await openOfTheFive(connection)
    for (const stage of [1, 2]) {
      const due = open.filter(each => each.stage === stage).map(each => each.due_on ?? today)
      expect(
        due.some(day => day < today),
        `overdue at stage ${stage}`,
      ).toBe(true)
      expect(due, `due today at stage ${stage}`).toContain(today)
      expect(
        due.some(day => day > today),
        `due later at stage ${stage}`,
      ).toBe(true)
    }
    expect(open.map(each => each.received_on)).toContain(today)
  })

  it('extensions: within the ceiling and, with good reason, beyond it, at both stages', async () => {
    const seen = (await openFiles(connection)).flatMap(({ position }) =>
      [position.stage1, position.stage2].flatMap(stage =>
        (stage?.extensions ?? []).map(
          ({ goodReason }) => `${stage?.stage} ${goodReason ? 'beyond' : 'within'}`,
        ),
      ),
    )
    expect(new Set(seen)).toEqual(new Set(['1 within', '1 beyond', '2 within', '2 beyond']))
  })

  it('answered, refused, withdrawn, refused at stage 2, and ended by a final response', async () => {
    const { rows } = await asOperator(connection, db =>
      sql<{
        how: string
      }>`select distinct coalesce(ending, state) as how from complaints where not imported`.execute(db),
    )
    expect(rows.map(row => row.how).toSorted()).toEqual([
      'answered',
      'escalation refused',
      'final response',
      'open',
      'refused',
      'withdrawn',
    ])
  })

  it('a request for stage 2 is logged on its own day, so that none is found late for having been told today', async () => {
    const late = (await openFiles(connection)).flatMap(({ position, policy }) =>
      findingsOn(today, position, policy, englandAndWales, []).filter(
        ({ stage, because }) => stage === 2 && because.includes('logged'),
      ),
    )
    expect(late).toEqual([])
  })
})

const openOfTheFive = (connection: Connection) =>
  asOperator(connection, db =>
    db
      .selectFrom('complaints as complaint')
      .innerJoin('organisations as coop', 'coop.id', 'complaint.coop_id')
      .where('coop.slug', 'in', FIVE)
      .where('complaint.state', '=', 'open')
      .selectAll('complaint')
      .select('coop.slug')
      .execute(),
  )

const openFiles = (connection: Connection) =>
  asOperator(connection, async db => {
    const rows = await db.selectFrom('complaints').select('id').where('state', '=', 'open').execute()
    const files = []
    for (const { id } of rows) {
      const row = await complaintById(db, id)
      if (row) files.push(await openCaseFile(db, row))
    }
    return files
  })
