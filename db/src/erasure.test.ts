import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { twoCoops } from './isolation-two-coops.ts'

// All rows of a co-op are of one complaint, which ended long ago.
let world: Awaited<ReturnType<typeof twoCoops>>
beforeAll(async () => {
  world = await twoCoops()
})
afterAll(() => world.close())
beforeEach(() =>
  world.owner(
    `update complaints set state = 'ended', due_on = null, ended_on = '2019-06-01', kept_from = '2019-06-01', held_by = null`,
  ),
)

const LEFT = '[{"seq": 1, "body": {}}]'
const CALL = 'select erase_complaint($1, $2, $3)'

const erase = (who: string | null, what = 'record', bodies = LEFT, role?: string) =>
  world.trying(who, CALL, [world.complaintId, what, bodies], role)

/** Tables of a complaint in which it has a row, as the owner counts them. */
async function tablesWithRows(): Promise<string[]> {
  const { owner, complaintId } = world
  const named = await owner<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'complaint_id'
     where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
  )
  const found = await Promise.all(
    named.map(async ({ name }) => {
      const rows = await owner(`select 1 from ${name} where complaint_id = $1`, [complaintId])
      return rows.length > 0 ? [name] : []
    }),
  )
  return found.flat()
}

describe('rulebook 7: only whoever handles the co-op as its manager or Secretary erases', () => {
  it.each(['officer', 'member', 'secretary', 'auditor', 'analyst', 'decider', 'walled'] as const)(
    'not the %s, where an agent handles it',
    async who => expect((await erase(world.plover[who])).refused).toContain('not yours to erase'),
  )
  it('nor a manager of another agent, nor somebody unknown', async () => {
    expect((await erase(world.wren.manager)).refused).toContain('not yours to erase')
    expect((await erase(null)).refused).toContain('not yours to erase')
  })
  it('nor a manager to whom it is closed', async () => {
    const { owner, plover, complaintId } = world
    const wall = [plover.id, complaintId, plover.manager]
    await owner(`insert into walls values ($1, $2, $3, 'named')`, wall)
    expect((await erase(plover.manager)).refused).toContain('not yours to erase')
    await owner('delete from walls where coop_id = $1 and complaint_id = $2 and person_id = $3', wall)
  })
  it.each(['putright_worker', 'putright_operator', 'putright_accounts'])('nor %s', async role =>
    expect((await erase(world.plover.manager, 'record', LEFT, role)).refused).toContain('permission denied'),
  )
})

describe('nothing open, nothing held and nothing before its day', () => {
  it.each([
    ['open', `state = 'open', due_on = '2026-06-08'`, 'something of this complaint is open'],
    ['with something open', 'kept_from = null', 'something of this complaint is open'],
    ['held', `held_by = 'a court'`, 'a legal hold stands'],
    ['a year old today', `kept_from = (today_here() - interval '1 year')::date`, 'has not come'],
  ])('%s', async (_, change, because) => {
    await world.owner(`update complaints set ${change}`)
    expect((await erase(world.plover.manager)).refused).toContain(because)
    expect((await erase(world.plover.manager, 'support')).refused).toContain(because)
  })
  it('by its settings: six years, unless it is adjustments and needs', async () => {
    const { owner, plover } = world
    await owner(
      `insert into policy_versions (coop_id, title, adopted_on, settings) values ($1, 'Six', '2026-07-01', '{"retentionYears": 6}')`,
      [plover.id],
    )
    await owner(`update complaints set kept_from = (today_here() - interval '5 years')::date`)
    expect((await erase(plover.manager)).refused).toContain('has not come')
    expect((await erase(plover.manager, 'support')).refused).toBe('')
  })
  it('a hold in the record counts, whatever the application made of it', async () => {
    const { owner, plover, complaintId } = world
    const fact = `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, source, body) values ($1, $2, $3, $4, '2026-06-01', 'casework', $5)`
    await owner(fact, [plover.id, complaintId, 2, 'held', '{"by": "a court"}'])
    expect((await erase(plover.manager)).refused).toContain('a legal hold stands')
    await owner(fact, [plover.id, complaintId, 3, 'hold ended', '{"hold": 2}'])
    expect((await erase(plover.manager)).refused).toContain('a fact of the record would stay')
  })
})

describe('whatever the application made of it', () => {
  const DECIDED = { stage: 1, outcome: 'upheld', reasons: 'It leaked', remedies: [{ amount: 12_000 }] }
  const ofWren = () => String(world.wren.rows.get('complaints')?.id)
  const fact = (seq: number, type: string, on: string, body: object) =>
    world.owner(
      `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, source, body)
       values ($1, $2, $3, $4, ${on}, 'casework', $5)`,
      [world.wren.id, ofWren(), seq, type, JSON.stringify(body)],
    )
  const leaving = async (body: object) => {
    const left = [
      { seq: 1, body: {} },
      { seq: 2, body },
    ]
    return (await world.trying(world.wren.manager, CALL, [ofWren(), 'record', JSON.stringify(left)])).refused
  }

  it('what is left says what it said, or nothing', async () => {
    await fact(2, 'decided', `'2019-05-01'`, DECIDED)
    for (const body of [
      { ...DECIDED, outcome: 'not upheld' },
      { ...DECIDED, stage: 2 },
      { ...DECIDED, remedies: [] },
      { ...DECIDED, reasons: 'It was dry' },
      {},
    ])
      expect(await leaving(body), JSON.stringify(body)).toContain('would say something else')
    expect(await leaving({ ...DECIDED, reasons: 'Erased' })).toBe('')
  })
  it('somebody was at it within the years', async () => {
    await fact(3, 'packed', 'today_here() - 30', {})
    expect(await leaving(DECIDED)).toContain('a fact of the record would stay')
    await fact(4, 'responded', 'today_here() - 30', { stage: 1 })
    expect(await leaving(DECIDED)).toContain('has not come')
  })
})

it('every table of the complaint is emptied, but for the record, what is counted and that it was erased', async () => {
  const { connection, plover, owner, complaintId } = world
  expect((await tablesWithRows()).length).toBeGreaterThan(20)
  const client = await connection.pool.connect()
  await client.query('begin')
  await client.query(
    `select set_config('role', 'putright_app', true), set_config('app.person_id', $1, true)`,
    [plover.manager],
  )
  const bodies = JSON.stringify([1, 2, 3].map(seq => ({ seq, body: seq === 3 ? { hold: 2 } : {} })))
  await client.query(CALL, [complaintId, 'record', bodies])
  await client.query('commit')
  client.release()
  expect(await tablesWithRows()).toEqual(['complaint_events', 'erasures'])
  const [row] = await owner(
    'select resident_id, erased_on is not null as erased from complaints where id = $1',
    [complaintId],
  )
  expect(row).toEqual({ resident_id: null, erased: true })
  const events = await owner('select body, recorded_by from complaint_events where complaint_id = $1', [
    complaintId,
  ])
  expect(events).toEqual([
    { body: {}, recorded_by: null },
    { body: {}, recorded_by: null },
    { body: { hold: 2 }, recorded_by: null },
  ])
  const [erasure] = await owner(
    'select what, erased_by, rows from erasures where complaint_id = $1 and erased_by = $2',
    [complaintId, plover.manager],
  )
  expect(erasure).toMatchObject({ what: 'record', rows: { letters: 1, documents: 1, complaint_events: 3 } })
  expect((await erase(plover.manager)).refused).toContain('erased already')
})

describe('rulebook 7: a request is erased by whom and when a complaint is', () => {
  const asked = (who: string | null, role?: string) =>
    world.trying(who, 'select erase_contact($1)', [String(world.plover.rows.get('contacts')?.id)], role)

  it.each(['officer', 'member', 'secretary', 'auditor', 'analyst', 'decider', 'walled'] as const)(
    'not by the %s, where an agent handles it',
    async who => expect((await asked(world.plover[who])).refused).toContain('not yours to erase'),
  )
  it('nor by a manager of another agent, somebody unknown or a service', async () => {
    for (const who of [world.wren.manager, null])
      expect((await asked(who)).refused).toContain('not yours to erase')
    for (const role of ['putright_worker', 'putright_operator', 'putright_accounts'])
      expect((await asked(world.plover.manager, role)).refused).toContain('permission denied')
  })
})
