import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from './connect.ts'
import { grantLogins } from './embedded/logins.ts'
import { coopTables, fillCoop, type Row } from './isolation-rows.ts'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
let tables: string[]
let plover: Awaited<ReturnType<typeof makeCoop>>
let wren: Awaited<ReturnType<typeof makeCoop>>
const rowsOf: Record<string, Map<string, Row>> = {}

beforeAll(async () => {
  database = await testDatabase()
  tables = await coopTables(database.connection.pool)
  plover = await makeCoop('plover')
  wren = await makeCoop('wren')
})
afterAll(() => database.close())

const owner = <R extends Row = { id: string }>(text: string, values: unknown[] = []) =>
  database.connection.pool.query<R>(text, values).then(({ rows }) => rows)

async function organisation(kind: 'coop' | 'agent' | 'federation', name: string): Promise<string> {
  const text = 'insert into organisations (kind, slug, name) values ($1, $2, $3) returning id'
  const [made] = await owner(text, [kind, `${name}-${kind}-${randomUUID().slice(0, 4)}`, name])
  return made?.id ?? ''
}

/** Somebody with a role, from so many days ago until in so many days; no role, and they belong nowhere. */
async function person(
  organisationId: string | null,
  role = 'complaints officer',
  from = -1000,
  until: number | null = null,
) {
  const text = 'insert into people (name, email) values ($1, $2) returning id'
  const [made] = await owner(text, ['Someone Example', `${randomUUID()}@example.org`])
  const id = made?.id ?? ''
  if (organisationId)
    await owner(
      'insert into memberships values ($1, $2, $3, today_here() + $4::integer, today_here() + $5::integer)',
      [id, organisationId, role, from, until],
    )
  return id
}

async function agentFor(coopId: string, from: number, until: number | null): Promise<string> {
  const id = await organisation('agent', 'agent')
  await owner(
    `insert into agreements (agent_id, coop_id, scope, from_on, until_on)
     values ($1, $2, 'A and B', today_here() + $3::integer, today_here() + $4::integer)`,
    [id, coopId, from, until],
  )
  return id
}

/** A co-op with an agent, a federation, their people and a row of every table. */
async function makeCoop(name: string) {
  const id = await organisation('coop', name)
  await owner(`insert into coops (coop_id, reference_prefix) values ($1, 'AB')`, [id])
  const [agent, federation] = [await agentFor(id, -1000, null), await organisation('federation', name)]
  await owner(
    `insert into federation_memberships (federation_id, coop_id, shares, from_on) values ($1, $2, 'figures', '2020-04-01')`,
    [federation, id],
  )
  const decider = await person(id, 'committee member')
  rowsOf[id] = await fillCoop(database.connection.pool, id, decider)
  return {
    id,
    agent,
    decider,
    officer: await person(agent),
    member: await person(id, 'committee member'),
    analyst: await person(federation, 'analyst'),
  }
}

/** Runs a statement as the pages would for a person (null: for nobody), and takes it back. */
async function trying(personId: string | null, text: string, values: unknown[] = [], role = 'putright_app') {
  const client = await database.connection.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('role', $1, true), set_config('app.person_id', $2, true)`, [
      role,
      personId ?? '',
    ])
    const { rows, rowCount } = await client.query(text, values)
    return { rows, rowCount, refused: '' }
  } catch (fault) {
    return { rows: [], rowCount: 0, refused: (fault as Error).message }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The co-ops whose rows somebody finds in a table; none where the pages may not read it at all. */
async function coopsSeen(personId: string | null, table: string): Promise<string[]> {
  const { rows, refused } = await trying(personId, `select distinct coop_id from ${table}`)
  expect(refused, table).toMatch(/^$|permission denied/)
  return rows.map(row => row.coop_id)
}

async function tablesSeen(personId: string | null, ofCoop = plover.id): Promise<string[]> {
  const seen: string[] = []
  for (const table of tables) if ((await coopsSeen(personId, table)).includes(ofCoop)) seen.push(table)
  return seen
}

async function tablesGranted(right: string): Promise<string[]> {
  const rows = await owner<{ name: string }>(
    `select name from unnest($1::text[]) as name
     where has_table_privilege('putright_app', name, $2) or ($2 <> 'delete' and has_any_column_privilege('putright_app', name, $2))`,
    [tables, right === 'delete' ? 'delete' : right],
  )
  return rows.map(({ name }) => name)
}

// What a co-op's committee may read, and a federation with which it shares figures: no table of cases among them.
const OF_FIGURES = ['coop_homes', 'coops', 'federation_memberships', 'policy_versions', 'year_figures']
const OF_A_CASE = ['case_roles', 'complaint_events', 'complaint_words', 'complaints', 'letters', 'residents']

describe('first: both co-ops have a row in every table', () => {
  it('as the owner, who is bound by no policy', async () => {
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      const rows = await owner<{ coop_id: string }>(`select distinct coop_id from ${table}`)
      expect(rows.map(row => row.coop_id).toSorted(), table).toEqual([plover.id, wren.id].toSorted())
    }
  })
  it.each(['putright_operator', 'putright_worker'])('as %s, in the tables granted to it', async role => {
    const { rows } = await trying(null, 'select distinct coop_id from complaint_events', [], role)
    expect(rows).toHaveLength(2)
  })
})

describe('then: who sees what', () => {
  it('an agent’s officer: their own co-op, in every table the pages read', async () => {
    const readable = await tablesGranted('select')
    expect(readable.length).toBeGreaterThan(13)
    for (const [officer, coop] of [
      [plover.officer, plover.id],
      [wren.officer, wren.id],
    ] as const)
      for (const table of readable) expect(await coopsSeen(officer, table), table).toEqual([coop])
  })
  it('an outsider: nothing', async () => {
    expect(await tablesSeen(await person(null))).toEqual([])
  })
  it('nobody in particular: nothing', async () => {
    expect(await tablesSeen(null)).toEqual([])
  })
  it('a committee member with a role on the case: the case, and their co-op’s figures', async () => {
    expect(await tablesSeen(plover.decider)).toEqual([...OF_FIGURES, ...OF_A_CASE, 'agreements'].toSorted())
    expect(await tablesSeen(plover.decider, wren.id)).toEqual([])
  })
  it('a committee member without one: figures, and no table of cases', async () => {
    expect(await tablesSeen(plover.member)).toEqual([...OF_FIGURES, 'agreements'].toSorted())
    expect(await tablesSeen(plover.member, wren.id)).toEqual([])
  })
  it('a federation’s analyst: figures of the co-op that shares them, and no table of cases', async () => {
    expect(await tablesSeen(plover.analyst)).toEqual(OF_FIGURES)
    expect(await tablesSeen(plover.analyst, wren.id)).toEqual([])
  })
  it('a federation with which nothing is shared: nothing', async () => {
    const federation = await organisation('federation', 'left')
    await owner(
      `insert into federation_memberships (federation_id, coop_id, shares, from_on) values ($1, $2, 'nothing', '2020-04-01')`,
      [federation, plover.id],
    )
    const seen = await tablesSeen(await person(federation, 'analyst'))
    await owner('delete from federation_memberships where federation_id = $1', [federation])
    expect(seen).toEqual([])
  })
})

describe('access follows the days of agreements and roles', () => {
  it.each<[string, number, number | null, boolean]>([
    ['an agreement that ends today', -300, 0, true],
    ['one that begins today', 0, null, true],
    ['one that ended yesterday', -300, -1, false],
    ['one that begins tomorrow', 1, null, false],
  ])('%s', async (_, from, until, seen) => {
    const agent = await agentFor(plover.id, from, until)
    const tablesOfOfficer = await tablesSeen(await person(agent))
    await owner('delete from agreements where agent_id = $1', [agent])
    expect(tablesOfOfficer.includes('complaints')).toBe(seen)
    if (!seen) expect(tablesOfOfficer).toEqual([])
  })
  it.each<[string, number, number | null, boolean]>([
    ['an officer whose last day is today', -300, 0, true],
    ['one who left yesterday', -300, -1, false],
    ['one who starts tomorrow', 1, null, false],
  ])('%s', async (_, from, until, seen) => {
    const found = await tablesSeen(await person(plover.agent, 'complaints officer', from, until))
    expect(found.includes('complaints')).toBe(seen)
    if (!seen) expect(found).toEqual([])
  })
  it('a member who left the co-op no longer opens the case they were allocated', async () => {
    const { complaint_id } = rowsOf[plover.id]?.get('case_roles') ?? {}
    const former = await person(plover.id, 'committee member', -300, -1)
    await owner(`insert into case_roles values ($1, $2, $3, 1, 'decider')`, [plover.id, complaint_id, former])
    expect(await tablesSeen(former)).toEqual([])
  })
})

describe('nobody writes for a co-op that is not theirs', () => {
  it('inserting another co-op’s row is refused, in every table the pages insert into', async () => {
    const writable = await tablesGranted('insert')
    expect(writable.length).toBeGreaterThan(7)
    for (const table of writable) {
      const theirs = rowsOf[wren.id]?.get(table) ?? {}
      const columns = Object.keys(theirs)
      const text = `insert into ${table} (${columns}) values (${columns.map((_, index) => `$${index + 1}`)})`
      for (const somebody of [plover.officer, plover.decider, wren.member, plover.analyst, null])
        expect((await trying(somebody, text, Object.values(theirs))).refused, table).toContain(
          'row-level security',
        )
    }
  })
  it('changing and deleting reach their own rows only, and cannot move one to another co-op', async () => {
    for (const table of await tablesGranted('update')) {
      const [{ column } = { column: '' }] = await owner<{ column: string }>(
        `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0
           and has_column_privilege('putright_app', attrelid, attnum, 'update') limit 1`,
        [table],
      )
      const own = await trying(plover.officer, `update ${table} set ${column} = ${column}`)
      expect(own, table).toMatchObject({ rowCount: 1, refused: '' })
      const moved = await trying(plover.officer, `update ${table} set coop_id = $1`, [wren.id])
      expect(moved.refused, table).toMatch(/row-level security|permission denied/)
    }
    for (const table of await tablesGranted('delete')) {
      const [{ count } = { count: '' }] = await owner<{ count: string }>(
        `select count(*) from ${table} where coop_id = $1`,
        [plover.id],
      )
      expect(await trying(plover.officer, `delete from ${table}`), table).toMatchObject({
        rowCount: Number(count),
      })
    }
  })
})

describe('Code 5.12: the record, the letters and the policies are only ever added to', () => {
  it.each(['complaint_events', 'letters', 'policy_versions'])('%s', async table => {
    for (const [role, refusal] of [
      ['putright_owner', 'append-only'],
      ['putright_operator', 'permission denied'],
      ['putright_worker', 'permission denied'],
      ['putright_app', 'permission denied'],
    ] as const)
      for (const text of [
        `update ${table} set coop_id = coop_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        expect((await trying(plover.officer, text, [], role)).refused, `${role}: ${text}`).toContain(refusal)
  })
})

describe('outside a door', () => {
  it('the logins of app and worker read no table of a co-op', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'putright-isolation-'))
    const urls = await grantLogins(database.url, folder)
    for (const url of Object.values(urls)) {
      const signedIn = connect(url, { max: 1 })
      for (const table of tables)
        await expect(signedIn.pool.query(`select from public.${table}`), table).rejects.toThrow(
          'permission denied',
        )
      await signedIn.close()
    }
    await rm(folder, { recursive: true })
  })
})
