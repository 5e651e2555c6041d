import { readFileSync } from 'node:fs'
import { findingsOn } from '@putright/complaint'
import { asOperator } from '@putright/db'
import { reportingYear } from '@putright/figures'
import { englandAndWales, on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figuresFromScratch } from '../figures/year-figures.ts'
import { createCoop } from '../operator/organisations.ts'
import { answered, type Cells, csv, escalated, extended } from '../register/made-up-lines.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'
import { importRegister } from './import.ts'
import { planImport } from './plan.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const today = on('2026-11-22')
const bytesOf = (...lines: Cells[]) => new TextEncoder().encode(csv(...lines))
const demoFile = (name: string) =>
  readFileSync(new URL(`../../../../db/src/demo/registers/${name}.csv`, import.meta.url))

const newCoop = (slug: string, homes = 60) =>
  asOperator(office.connection, async db => {
    const made = must(await createCoop(db, { slug, name: `${slug} Co-operative`, homes, yearEnd: '03-31' }))
    return made.coopId
  })

const plan = (coopId: string, bytes: Uint8Array) =>
  asOperator(office.connection, db => planImport(db, coopId, bytes, today))

const load = (coopId: string, bytes: Uint8Array) =>
  asOperator(office.connection, async db => {
    const planned = await planImport(db, coopId, bytes, today)
    await importRegister(db, coopId, planned, today)
    return planned
  })

/** Every row that an import could touch, as text. */
const everything = (coopId: string) =>
  asOperator(office.connection, async db => {
    const { rows } = await sql<{ all: string }>`
      select (select json_agg(c order by c.id)::text from complaints c where c.coop_id = ${coopId})
        || (select json_agg(e order by e.complaint_id, e.seq)::text from complaint_events e where e.coop_id = ${coopId})
        || coalesce((select json_agg(c order by c.id)::text from contacts c where c.coop_id = ${coopId}), '')
        || (select count(*)::text from outbox o where o.coop_id = ${coopId}) as all`.execute(db)
    return rows[0]?.all
  })

const complaintsOf = (coopId: string) =>
  asOperator(office.connection, db =>
    db
      .selectFrom('complaints')
      .select(['id', 'reference', 'state'])
      .where('coop_id', '=', coopId)
      .orderBy('reference')
      .execute(),
  )

const REGISTER = bytesOf(
  { ...answered, reference: 'A-1' },
  { ...escalated, reference: 'A-2' },
  { ...extended, reference: 'A-3' },
  { reference: 'A-4', received_on: '2026-11-19' },
  { reference: 'A-5', received_on: '2025-07-01', kind: 'service request', category: 'Repairs' },
  { reference: 'A-6', received_on: '2025-07-02', withdrawn_on: '2025-07-04' },
)

describe('a register is read before it is written', () => {
  it('the plan writes nothing, and the import every good row', async () => {
    const coopId = await newCoop('avocet-green')
    const before = await office.count('complaint_events')
    expect(await plan(coopId, REGISTER)).toMatchObject({ bad: [], refused: [], unchanged: [] })
    expect(await office.count('complaint_events')).toBe(before)
    expect(await complaintsOf(coopId)).toEqual([])
    expect((await load(coopId, REGISTER)).rows).toHaveLength(6)
    expect((await complaintsOf(coopId)).map(({ reference, state }) => `${reference} ${state}`)).toEqual([
      'A-1 answered',
      'A-2 open',
      'A-3 answered',
      'A-4 open',
      'A-6 ended',
    ])
    expect(await office.count('contacts')).toBe(1)
  })

  it('its history is marked as a register’s, which Putright did not clock', async () => {
    const coopId = await newCoop('bittern-row')
    await load(coopId, REGISTER)
    for (const { id } of await complaintsOf(coopId)) {
      expect(new Set((await office.events(id)).map(({ source }) => source))).toEqual(new Set(['register']))
      expect(await office.position(id)).toMatchObject({ imported: true, loggedOn: null })
    }
  })

  it('and nothing is at odds with the record afterwards', async () => {
    expect((await verify(office.connection)).faults).toEqual([])
  })
})

describe('the same file again', () => {
  it('changes nothing, to the last row', async () => {
    const coopId = await newCoop('curlew-mews')
    await load(coopId, REGISTER)
    const before = await everything(coopId)
    expect(before).toContain('A-5')
    const again = await load(coopId, REGISTER)
    expect(again).toMatchObject({ rows: [], bad: [] })
    expect(again.unchanged).toHaveLength(6)
    expect(await everything(coopId)).toBe(before)
  })

  it('with a row that differs: that line is refused, a new one is taken, and what was there stays', async () => {
    const coopId = await newCoop('dunlin-bank')
    await load(coopId, bytesOf({ ...answered, reference: 'A-1' }))
    const second = await load(
      coopId,
      bytesOf(
        { ...answered, reference: 'A-1', stage1_outcome: 'not upheld' },
        { ...answered, reference: 'A-2' },
      ),
    )
    expect(second.rows.map(({ row }) => row.reference)).toEqual(['A-2'])
    expect(second.bad).toMatchObject([
      {
        line: 2,
        problems: [
          { column: 'reference', value: 'A-1', because: expect.stringContaining('different content') },
        ],
      },
    ])
    const [first] = await complaintsOf(coopId)
    expect((await office.position(first?.id ?? '')).outcome).toBe('upheld')
  })
})

describe('lines that cannot be held against the Code', () => {
  it('received before April 2022 are refused, each by its line; a service request of that time is counted', async () => {
    const coopId = await newCoop('eider-close')
    const { rows, bad } = await load(
      coopId,
      bytesOf(
        { reference: 'A-1', received_on: '2022-03-31' },
        { reference: 'A-2', received_on: '2022-04-01' },
        { reference: 'A-3', received_on: '2021-05-04', kind: 'service request' },
        { reference: 'A-4', received_on: '2019-05-07' },
      ),
    )
    expect(bad.map(({ line, problems }) => [line, problems[0].column])).toEqual([
      [2, 'received_on'],
      [5, 'received_on'],
    ])
    expect(rows.map(({ row }) => row.reference)).toEqual(['A-2', 'A-3'])
  })

  it('a bad line stops no good one', async () => {
    const coopId = await newCoop('fulmar-heights')
    const { bad } = await load(
      coopId,
      bytesOf({ reference: 'A-1', received_on: '31/02/2026' }, { ...answered, reference: 'A-2' }),
    )
    expect(bad.map(({ line }) => line)).toEqual([2])
    expect((await complaintsOf(coopId)).map(({ reference }) => reference)).toEqual(['A-2'])
  })
})

describe('published registers, imported', () => {
  it('Cannock Chase 2023/24 gives the published figures', async () => {
    const coopId = await newCoop('cannock-chase', 5035)
    const file = demoFile('cannock-chase-2023-24')
    expect((await load(coopId, file)).bad).toEqual([])
    const figures = await asOperator(office.connection, db =>
      figuresFromScratch(db, coopId, reportingYear('2023/24', '03-31'), on('2024-06-12')),
    )
    expect(figures).toMatchObject({
      homes: 5035,
      stage1: {
        received: 36,
        inTime: 30,
        inTimeOrExtended: 33,
        inTimePercent: 83.3,
        inTimeOrExtendedPercent: 91.7,
      },
      stage2: {
        received: 7,
        inTime: 6,
        inTimeOrExtended: 7,
        inTimePercent: 85.7,
        inTimeOrExtendedPercent: 100,
      },
      escalationPercent: 19.4,
      serviceRequests: 103,
      enquiries: 113,
    })
  })

  it('Cossington’s extension by three weeks is over the limit of 6.4, unless a good reason is on record', async () => {
    const coopId = await newCoop('cossington')
    await load(coopId, demoFile('cossington-2023-24'))
    const second = (await complaintsOf(coopId)).find(({ reference }) => reference === '2023-2')
    const { position, policy } = await office.file(second?.id ?? '')
    const over = (reading: typeof position) =>
      findingsOn(today, reading, policy, englandAndWales, []).filter(({ provision }) => provision === '6.4')
    expect(over(position)).toMatchObject([
      { stage: 1, standing: 'breached', because: expect.stringMatching(/15 working days.*more than 10/) },
    ])
    const extensions = position.stage1.extensions.map(each => ({
      ...each,
      goodReason: 'Three parties had to be heard.',
    }))
    expect(over({ ...position, stage1: { ...position.stage1, extensions } })).toEqual([])
  })

  it('nothing is at odds with the record', async () => {
    expect((await verify(office.connection)).faults).toEqual([])
  })
})
