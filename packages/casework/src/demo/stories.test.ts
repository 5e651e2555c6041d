import {
  type FactOf,
  type FactType,
  findingsOn,
  ombudsmanOf,
  openAsked,
  undertakingsOf,
} from '@putright/complaint'
import { asOperator, asPerson, type Connection, type CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { englandAndWales, on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCaseFile } from '../record/case-file.ts'
import { readDisclosedNeeds } from '../support/needs.ts'
import { verify } from '../verify/index.ts'
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
    await loadDemo({
      connection,
      today,
      setPassword: async () => ({ set: true }),
      installApp: async () => {},
    })
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

  it('5.12: letters, calls, messages and visits, in and out, with a PDF, a photograph and an e-mail', async () => {
    const said = (await factsOf(connection, 'corresponded')).map(({ by, direction }) => `${by} ${direction}`)
    expect(said).toEqual(
      expect.arrayContaining(['telephone in', 'telephone out', 'visit out', 'email in', 'text in']),
    )
    const documents = await asOperator(connection, db =>
      db.selectFrom('documents').select(['id', 'media_type', 'flags']).execute(),
    )
    const kinds = documents.map(({ media_type }) => media_type)
    expect(new Set(kinds)).toEqual(new Set(['application/pdf', 'image/png', 'message/rfc822']))
    expect(documents.flatMap(({ flags }) => flags)).toEqual([])
    const [witness] = await factsOf(connection, 'marked')
    expect(witness).toMatchObject({ withheld: true, reason: expect.stringContaining('not to be named') })
    expect(documents.find(({ media_type }) => media_type === 'message/rfc822')?.id).toBe(
      witness && 'documentId' in witness.what && witness.what.documentId,
    )
  })

  it('5.10: large print and telephone agreed, the needs behind them apart, both to be looked at again', async () => {
    const agreed = await asAsha(connection, db =>
      db.selectFrom('adjustments').selectAll().orderBy('review_on').execute(),
    )
    expect(agreed.map(({ print, send_by }) => `${print} ${send_by}`)).toEqual([
      'standard telephone',
      'large post',
    ])
    for (const { review_on } of agreed) expect(review_on > today).toBe(true)
    for (const { coop_id, complaint_id, recorded_by } of agreed) {
      const reading = { connection, personId: recorded_by ?? '', today }
      const needs = await readDisclosedNeeds(reading, complaint_id, { purpose: `A test at ${coop_id}` })
      expect(needs).toMatchObject({ needs: [{ words: expect.any(String) }] })
    }
  })

  it('5.14: one limit on contact, with an end and a day to look at it again', async () => {
    const limits = await asAsha(connection, db => db.selectFrom('restrictions').selectAll().execute())
    expect(limits).toEqual([expect.objectContaining({ review_on: '2026-11-23', until_on: '2027-02-17' })])
  })

  it('the Ombudsman waits for evidence, and has determined another complaint: one order done, one open', async () => {
    const asked = (await endedFiles(connection)).map(({ events }) => openAsked(ombudsmanOf(events)))
    expect(asked.flat()).toEqual([
      expect.objectContaining({ kind: 'evidence', askedOn: '2026-11-09', due: '2026-11-30' }),
    ])
    const orders = (await endedFiles(connection)).flatMap(({ events, position }) =>
      undertakingsOf(events, position).filter(({ kind }) => kind === 'order'),
    )
    expect(orders.map(({ sort, state }) => `${sort} ${state}`)).toEqual(['payment done', 'review promised'])
    const packs = await factsOf(connection, 'evidence sent')
    expect(packs).toEqual([expect.objectContaining({ packId: expect.any(String) })])
  })

  it('9.1, 9.2: lessons proposed, adopted, done, and offered to other co-ops; and where there was none, why', async () => {
    const lessons = await asOperator(connection, db => db.selectFrom('lessons').selectAll().execute())
    const states = lessons.map(({ state, offered_by }) => (offered_by ? `${state}, offered` : state))
    expect(states.toSorted()).toEqual([
      'adopted',
      'done',
      'proposed',
      'proposed, offered',
      'proposed, offered',
    ])
    expect(lessons.find(({ state }) => state === 'done')?.evidence).toContain('two tellers')
    expect((await factsOf(connection, 'learned')).filter(({ none }) => none !== '')).toHaveLength(1)
  })

  it('5.8: Mina finds nothing of the complaint about barking; Milo, lent by the federation, decides it', async () => {
    const { id } = await asOperator(connection, db =>
      db.selectFrom('complaints').select('id').where('summary', 'like', 'Barking%').executeTakeFirstOrThrow(),
    )
    const opened = (email: string) => openedBy(connection, email)
    expect(await opened('mina@plover-court.example')).not.toContain(id)
    expect((await opened('mina@plover-court.example')).length).toBeGreaterThan(0)
    expect(await opened('milo@wren-row.example')).toContain(id)
    expect(await opened('otto@plover-court.example')).toContain(id)
  })

  it.each([
    ['sol@plover-court.example', 1],
    ['mina@plover-court.example', 2],
  ] as const)('a decision waits for %s, at stage %s', async (email, stage) => {
    const waiting = await asOneOfThem(connection, email, db =>
      db
        .selectFrom('complaints')
        .select('stage')
        .where('state', '=', 'open')
        .where('next_act', '=', 'decide')
        .where('whose_move', '=', 'landlord')
        .execute(),
    )
    expect(waiting.map(each => each.stage)).toContain(stage)
  })

  it('3.6: somebody acts for a resident on an authority in writing, which is filed', async () => {
    const acting = await asAsha(connection, db =>
      db.selectFrom('representatives').select(['authority', 'authority_document_id']).execute(),
    )
    expect(acting).toEqual([{ authority: 'in writing', authority_document_id: expect.any(String) }])
  })

  it('a report is begun and left', async () => {
    const drafts = await asAsha(connection, db =>
      db.selectFrom('drafts').select(['kind', 'version']).execute(),
    )
    expect(drafts).toEqual([{ kind: 'report', version: 1 }])
  })

  it('and all that is stored agrees with the record', async () => {
    expect(await verify(connection)).toMatchObject({ faults: [] })
  })
})

/** Every fact of one kind in the records of the demo. */
const factsOf = async <T extends FactType>(connection: Connection, type: T): Promise<FactOf<T>[]> =>
  [...(await openFiles(connection)), ...(await endedFiles(connection))].flatMap(({ events }) =>
    events.filter((event): event is Extract<typeof event, { type: T }> => event.type === type),
  )

/** Asha’s agent handles the complaints of all the five. */
const asAsha = <T>(connection: Connection, work: (db: CoopDb) => Promise<T>) =>
  asOneOfThem(connection, 'asha@harbour-lights.example', work)

const openedBy = async (connection: Connection, email: string): Promise<string[]> => {
  const rows = await asOneOfThem(connection, email, db => db.selectFrom('complaints').select('id').execute())
  return rows.map(row => row.id)
}

async function asOneOfThem<T>(connection: Connection, email: string, work: (db: CoopDb) => Promise<T>) {
  const { id } = await asOperator(connection, db =>
    db.selectFrom('people').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  )
  return asPerson(connection, id, work)
}

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

const openFiles = (connection: Connection) => filesIn(connection, ['open'])
const endedFiles = (connection: Connection) => filesIn(connection, ['answered', 'ended'])

const filesIn = (connection: Connection, states: ('open' | 'answered' | 'ended')[]) =>
  asOperator(connection, async db => {
    const rows = await db
      .selectFrom('complaints')
      .select('id')
      .where('state', 'in', states)
      .where('imported', '=', false)
      .execute()
    const files = []
    for (const { id } of rows) {
      const row = await complaintById(db, id)
      if (row) files.push(await openCaseFile(db, row))
    }
    return files
  })
