import { findingsOn } from '@putright/complaint'
import { asOperator, asPerson, asWorker, type Connection } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
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

// On a quiet machine it takes a quarter of a minute; a busy one is given time.
const SLOW = 240_000

const MADE_UP = /(Example|Exampleton|Sample|Sampleton|Samplewood|Specimen|Placeholder|Instance|Madeup)$/

const load = (connection: Connection, today: CalendarDate, passwords = new Map<string, string>()) =>
  loadDemo({
    connection,
    today,
    setPassword: async (personId, password) => {
      passwords.set(personId, password)
      return { set: true }
    },
    installApp: async () => {},
  })

describe('the demo, loaded on Boxing Day’s bank holiday', () => {
  const today = on('2026-12-28')
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

  it('the draft of Turnstone Terrace’s policy is refused provision by provision', async () => {
    const named = first.policyRefused.map(sentence => /^Code (\d\.\d+),/.exec(sentence)?.[1])
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

  it('Cossington’s extension of three weeks is found over the limit, no good reason being on record', async () => {
    const provisions = await asOperator(connection, async db => {
      const { id } = await db
        .selectFrom('complaints')
        .select('id')
        .where('reference', '=', '2023-2')
        .executeTakeFirstOrThrow()
      const row = await complaintById(db, id)
      if (!row) throw new Error('It was there')
      const { position, policy } = await openCaseFile(db, row)
      return findingsOn(today, position, policy, englandAndWales, []).map(({ provision }) => provision)
    })
    expect(provisions).toContain('6.4')
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
    expect(rows.find(row => row.waits)).toEqual({ waits: true, told: '0', mails: '2' })
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

const nameOf = (from: CalendarDate) =>
  `${from.slice(0, 4)}/${String(Number(from.slice(2, 4)) + 1).padStart(2, '0')}`

async function howMuch(connection: Connection) {
  const { rows } = await connection.pool.query(
    `select (select count(*) from complaints) as complaints, (select count(*) from complaint_events) as events,
            (select count(*) from people) as people, (select count(*) from organisations) as organisations,
            (select count(*) from outbox) as outbox, (select count(*) from policy_versions) as policies`,
  )
  return rows[0]
}
