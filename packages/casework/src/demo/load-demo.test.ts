import { findingsOn } from '@putright/complaint'
import { asOperator, asPerson, asWorker, type Connection } from '@putright/db'
import { coopBySlug } from '@putright/db/queries/coops'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { reportingYear } from '@putright/figures'
import { type CalendarDate, englandAndWales, on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figuresFromScratch } from '../figures/year-figures.ts'
import { openCaseFile } from '../record/case-file.ts'
import { FEDERATION } from './cast.ts'
import { DemoHalfLoaded, loadDemo } from './load-demo.ts'
import { SIGN_INS } from './sign-ins.ts'

// A minute is ample; on a quiet machine it takes a quarter of that.
const SLOW = 120_000

const FIVE = FEDERATION.members
const MADE_UP = /(Example|Exampleton|Sample|Sampleton|Samplewood|Specimen|Placeholder|Instance|Madeup)$/

const load = (connection: Connection, today: CalendarDate, passwords = new Map<string, string>()) =>
  loadDemo({
    connection,
    today,
    setPassword: async (personId, password) => {
      passwords.set(personId, password)
      return { set: true }
    },
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

describe('the demo, loaded on a Wednesday', () => {
  const today = on('2026-11-18')
  const passwords = new Map<string, string>()
  let database: TestDatabase
  let connection: Connection
  let first: Awaited<ReturnType<typeof loadDemo>>

  beforeAll(async () => {
    database = await testDatabase()
    connection = database.connection
    first = await load(connection, today, passwords)
  }, SLOW)
  afterAll(() => database.close())

  it('is there, and loads nothing a second time', async () => {
    expect(first).toMatchObject({ loaded: true, signIns: SIGN_INS })
    const before = await howMuch(connection)
    const again = await load(connection, today)
    expect(again).toEqual({ loaded: false, signIns: SIGN_INS, policyRefused: [] })
    expect(await howMuch(connection)).toEqual(before)
  })

  it('everybody who may sign in has a password', async () => {
    const people = await asOperator(connection, db =>
      db.selectFrom('people').select(['id', 'email']).execute(),
    )
    for (const { email, password } of SIGN_INS) {
      expect(passwords.get(people.find(person => person.email === email)?.id ?? ''), email).toBe(password)
    }
  })

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
    ['ready to issue', { stage: 1, next: 'respond', procedures: ['A', 'B', 'A and B'] }],
    ['escalated, not acknowledged', { stage: 2, next: 'acknowledge', procedures: ['A', 'B', 'A and B'] }],
    ['acknowledged at stage 2', { stage: 2, next: 'allocate', procedures: ['A', 'B', 'A and B'] }],
    ['with the reviewer, who recommends', { stage: 2, next: 'recommend', procedures: ['A and B'] }],
    ['with the reviewer or the panel', { stage: 2, next: 'decide', procedures: ['A', 'B', 'A and B'] }],
    ['ready for the final response', { stage: 2, next: 'respond', procedures: ['A', 'B', 'A and B'] }],
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

  it('every letter that the record names was issued, and dated on its day', async () => {
    const { rows } = await asOperator(connection, db =>
      sql<{ unwritten: string; letters: string }>`
        select count(*) filter (where letter.id is null or letter.issued_on <> event.happened_on) as unwritten,
               count(*) as letters
        from complaint_events event
        left join letters letter on letter.coop_id = event.coop_id and letter.id = (event.body ->> 'letterId')::uuid
        where event.source = 'casework' and event.type in ('acknowledged', 'extended', 'responded', 'refused')
      `.execute(db),
    )
    expect(Number(rows[0]?.letters)).toBeGreaterThan(160)
    expect(Number(rows[0]?.unwritten)).toBe(0)
  })

  it('a request for stage 2 is logged on its own day, so that none is found late for having been told today', async () => {
    const late = (await openFiles(connection)).flatMap(({ position, policy }) =>
      findingsOn(today, position, policy, englandAndWales).filter(
        ({ stage, because }) => stage === 2 && because.includes('logged'),
      ),
    )
    expect(late).toEqual([])
  })

  it('the draft of Turnstone Terrace’s policy is refused provision by provision', async () => {
    const named = first.policyRefused.map(sentence => /^Code (\d\.\d+):/.exec(sentence)?.[1])
    expect(named.toSorted()).toEqual(['1.2', '1.5', '2.3', '2.4', '2.5', '3.2', '6.8'])
  })

  it('and adopted where it is as strict as the Code or stricter', async () => {
    const versions = await asOperator(connection, db =>
      db
        .selectFrom('policy_versions as version')
        .innerJoin('organisations as coop', 'coop.id', 'version.coop_id')
        .where('coop.slug', '=', 'turnstone-terrace')
        .select('version.settings')
        .orderBy('version.adopted_on')
        .execute(),
    )
    expect(versions).toHaveLength(2)
    expect(versions[1]?.settings).toMatchObject({
      responseFrom: { 1: 'acknowledgement', 2: 'request' },
      extensionDays: { 1: 10, 2: 10 },
      agreementOver: 20,
      escalationGuideDays: 20,
      refusalLetter: 'always',
      serviceRequestBecomesComplaint: 'when the resident is dissatisfied',
    })
  })

  it('Cannock Chase’s year gives its published totals, and says that the rows are made up', async () => {
    const { note, figures } = await asOperator(connection, async db => {
      const coop = await coopBySlug(db, 'cannock-chase')
      return {
        note: coop?.figuresNote,
        figures: await figuresFromScratch(
          db,
          coop?.id ?? '',
          reportingYear('2023/24', '03-31'),
          on('2024-06-12'),
        ),
      }
    })
    expect(note).toMatch(/report to its Cabinet, 12 June 2024.*made up/)
    expect(figures).toMatchObject({
      homes: 5035,
      provisional: false,
      stage1: {
        received: 36,
        per1000: 7.15,
        inTime: 30,
        inTimeOrExtended: 33,
        inTimePercent: 83.3,
        inTimeOrExtendedPercent: 91.7,
      },
      stage2: { received: 7, inTime: 6, outcomes: { upheld: 2, 'partially upheld': 2, 'not upheld': 3 } },
      escalationPercent: 19.4,
      serviceRequests: 103,
      enquiries: 113,
    })
  })

  it('Cossington’s year has its two complaints, one escalated, and the one refused', async () => {
    const figures = await asOperator(connection, async db => {
      const coop = await coopBySlug(db, 'cossington')
      return figuresFromScratch(db, coop?.id ?? '', reportingYear('2023/24', '03-31'), on('2024-09-01'))
    })
    expect(figures).toMatchObject({
      refused: 1,
      escalationPercent: 50,
      stage1: { received: 2, inTimeOrExtended: 1 },
    })
  })

  it('every year with a complaint has its figures as from scratch', async () => {
    const kept = await asOperator(connection, async db => {
      const rows = await db.selectFrom('year_figures').selectAll().execute()
      return Promise.all(
        rows.map(async ({ coop_id, year_from, as_at, figures }) => [
          figures,
          await figuresFromScratch(db, coop_id, reportingYear(nameOf(year_from), '03-31'), as_at),
        ]),
      )
    })
    expect(kept.length).toBeGreaterThanOrEqual(9)
    for (const [stored, computed] of kept) expect(stored).toEqual(computed)
  })

  it('no mail of the history waits to be sent; those of today do', async () => {
    const { rows } = await asWorker(connection, db =>
      sql<{ waits: boolean; told: string; mails: string }>`
        select outbox.relayed_at is null as waits, count(*) as mails,
               count(*) filter (where exists (select from mails where mails.coop_id = outbox.coop_id and mails.key = outbox.id::text
                                              and mails.message_id like 'not sent:%')) as told
        from outbox where topic = 'mail' group by 1
      `.execute(db),
    )
    const history = rows.find(row => !row.waits)
    expect(Number(history?.mails)).toBeGreaterThan(200)
    expect(history?.told).toBe(history?.mails)
    expect(rows.find(row => row.waits) ?? { told: '0' }).toMatchObject({ told: '0' })
  })

  it('one agent sees nothing of the other’s', async () => {
    const { rows } = await database.connection.pool.query<{ id: string; email: string }>(
      'select id, email from people',
    )
    const seen = (email: string) =>
      asPerson(connection, rows.find(person => person.email === email)?.id ?? '', db =>
        db
          .selectFrom('complaints')
          .select(eb => eb.fn.countAll<string>().as('count'))
          .executeTakeFirstOrThrow(),
      )
    expect(Number((await seen('asha@harbour-lights.example')).count)).toBeGreaterThan(90)
    expect(Number((await seen('desta@faraway-homes.example')).count)).toBe(4)
    expect(Number((await seen('hana@heron-yard.example')).count)).toBe(4)
    expect(Number((await seen('farah@estuary-federation.example')).count)).toBe(0)
  })

  it('names nobody real: every name is an example, every address at .example', async () => {
    const { rows } = await database.connection.pool.query<{ name: string; email: string }>(
      `select name, email from people union all select name, email from residents`,
    )
    expect(rows.length).toBeGreaterThan(120)
    for (const { name, email } of rows) {
      expect(name).toMatch(MADE_UP)
      expect(email).toMatch(/^$|\.example$/)
    }
  })

  it('half of it is refused with what to do', async () => {
    const half = await testDatabase()
    await asOperator(half.connection, db =>
      db
        .insertInto('organisations')
        .values({ kind: 'federation', slug: FEDERATION.slug, name: FEDERATION.name })
        .execute(),
    )
    await expect(load(half.connection, today)).rejects.toThrow(DemoHalfLoaded)
    await half.close()
  })
})

describe('on any day of the year', () => {
  it.each([
    ['a Sunday', '2026-11-22'],
    ['Boxing Day, moved to Monday', '2026-12-28'],
  ])(
    '%s',
    async (_, day) => {
      const database = await testDatabase()
      expect(await load(database.connection, on(day))).toMatchObject({ loaded: true })
      expect((await openOfTheFive(database.connection)).length).toBeGreaterThanOrEqual(58)
      await database.close()
    },
    SLOW,
  )
})

const nameOf = (from: CalendarDate) =>
  `${from.slice(0, 4)}/${String(Number(from.slice(2, 4)) + 1).padStart(2, '0')}`

const openFiles = (connection: Connection) =>
  asOperator(connection, async db => {
    const rows = await db.selectFrom('complaints').selectAll().where('state', '=', 'open').execute()
    const files = []
    for (const row of rows) files.push(await openCaseFile(db, row))
    return files
  })

async function howMuch(connection: Connection) {
  const { rows } = await connection.pool.query(
    `select (select count(*) from complaints) as complaints, (select count(*) from complaint_events) as events,
            (select count(*) from people) as people, (select count(*) from organisations) as organisations,
            (select count(*) from outbox) as outbox, (select count(*) from policy_versions) as policies`,
  )
  return rows[0]
}
