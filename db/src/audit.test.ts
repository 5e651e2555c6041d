import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eyesOn } from './isolation-eyes.ts'
import { madeUpBy } from './isolation-people.ts'
import { testDatabase } from './testing/index.ts'

/** Two co-ops, each with an agent and a federation, and an entry in the logs of both. */
async function twoLogs() {
  const { connection, close } = await testDatabase()
  const made = madeUpBy(connection.pool)
  const [plover, wren] = [await made.coop('plover'), await made.coop('wren')]
  return { ...made, ...eyesOn(connection, []), connection, close, plover, wren }
}

let world: Awaited<ReturnType<typeof twoLogs>>
beforeAll(async () => {
  world = await twoLogs()
  const { plover, wren } = world
  await written(plover.officer, plover.id)
  await written(plover.analyst, plover.id)
  await written(plover.manager, plover.agent, plover.id)
  await written(wren.officer, wren.id)
  await written(null, null)
})
afterAll(() => world.close())

const INSERT = `insert into audit_entries (actor, organisation_id, about_coop, what, subject) values ($1, $2, $3, 'figures exported', '{}')`
const written = (actor: string | null, organisation: string | null, aboutCoop: string | null = null) =>
  world.owner(INSERT, [actor, organisation, aboutCoop])

interface Seen {
  actor: string | null
  organisation_id: string | null
}
const seenBy = async (personId: string, role?: string) =>
  (await world.trying(personId, 'select actor, organisation_id from audit_entries order by at', [], role))
    .rows as Seen[]

describe('who reads the audit log', () => {
  it('first: the operator, all of it', async () => {
    expect(await seenBy(world.plover.officer, 'putright_operator')).toHaveLength(5)
  })

  it('the Secretary: what was done in their co-op’s name or about it, and nothing of another', async () => {
    const { plover } = world
    expect(await seenBy(plover.secretary)).toEqual([
      { actor: plover.officer, organisation_id: plover.id },
      { actor: plover.analyst, organisation_id: plover.id },
      { actor: plover.manager, organisation_id: plover.agent },
    ])
  })

  it('the agent’s manager and auditor: their own log, and what their own people did in the co-op’s', async () => {
    const { plover } = world
    for (const person of [plover.manager, plover.auditor])
      expect(await seenBy(person)).toEqual([
        { actor: plover.officer, organisation_id: plover.id },
        { actor: plover.manager, organisation_id: plover.agent },
      ])
  })

  it.each(['officer', 'member', 'decider', 'analyst', 'walled'] as const)('%s: none', async who => {
    expect(await seenBy(world.plover[who])).toEqual([])
  })

  it('the agent’s and the federation’s manager: nothing of what somebody did before they came or since they left', async () => {
    const { plover, person, owner } = world
    const moved = await person(plover.agent, 'manager', -900, -400)
    await owner(`insert into memberships values ($1, $2, 'secretary', today_here() - 399, null)`, [
      moved,
      plover.id,
    ])
    const lentOnce = await person(plover.federation, 'analyst', -900, -870)
    const tomorrow = await person(plover.agent, 'complaints officer', 1)
    const heads = { agent: plover.manager, federation: await person(plover.federation, 'manager') }
    const before = [await seenBy(heads.agent), await seenBy(heads.federation)]
    for (const actor of [moved, lentOnce, tomorrow]) await written(actor, plover.id)
    expect([await seenBy(heads.agent), await seenBy(heads.federation)]).toEqual(before)
    expect(await seenBy(plover.secretary)).toContainEqual({ actor: moved, organisation_id: plover.id })
  })

  it('a Secretary behind a wall: nothing of that complaint, nor of the request of which it came (5.8)', async () => {
    const { plover, owner } = world
    const { complaint_id: complaintId } = plover.rows.get('walls') ?? {}
    const [contact] = await owner(
      `insert into contacts (coop_id, reference, kind, received_on, channel, category, summary)
       values ($1, 'AB-R1', 'service request', '2026-06-01', 'email', 'Repairs', 'A gutter') returning id`,
      [plover.id],
    )
    await owner('insert into contact_complaints values ($1, $2, $3)', [plover.id, contact?.id, complaintId])
    await owner(`insert into walls values ($1, $2, $3, 'named')`, [plover.id, complaintId, plover.secretary])
    const before = await seenBy(plover.secretary)
    for (const [key, id] of [
      ['complaintId', complaintId],
      ['requestId', contact?.id],
      ['contactId', contact?.id],
    ]) {
      await owner(
        `insert into audit_entries (actor, organisation_id, what, subject) values ($1, $2, 'erased', jsonb_build_object($3::text, $4::text))`,
        [plover.officer, plover.id, key, id],
      )
      expect(await seenBy(plover.secretary), String(key)).toEqual(before)
    }
    await owner('delete from walls where person_id = $1', [plover.secretary])
    expect(await seenBy(plover.secretary)).toHaveLength(before.length + 3)
  })

  it('nobody for whom a page asks: where an entry stands in its chain, or a gap would tell of one that is closed (5.8)', async () => {
    for (const column of ['seq', 'previous', 'hash', 'chain', '*']) {
      const { refused } = await world.trying(world.plover.secretary, `select ${column} from audit_entries`)
      expect(refused, column).toContain('permission denied')
    }
  })
})

describe('who writes it, and only as themselves', () => {
  it.each<[string, () => [who: string, values: unknown[]], string]>([
    [
      'an officer, of a co-op they handle',
      () => [world.plover.officer, [world.plover.officer, world.plover.id, null]],
      '',
    ],
    [
      'an analyst, of a co-op they count',
      () => [world.plover.analyst, [world.plover.analyst, world.plover.id, null]],
      '',
    ],
    [
      'a manager, of their own agent',
      () => [world.plover.manager, [world.plover.manager, world.plover.agent, world.plover.id]],
      '',
    ],
    [
      'somebody as somebody else',
      () => [world.plover.officer, [world.plover.manager, world.plover.id, null]],
      'row-level security',
    ],
    [
      'somebody as Putright itself',
      () => [world.plover.officer, [null, world.plover.id, null]],
      'row-level security',
    ],
    [
      'an officer, of another’s co-op',
      () => [world.plover.officer, [world.plover.officer, world.wren.id, null]],
      'row-level security',
    ],
    [
      'a manager, about another’s co-op',
      () => [world.plover.manager, [world.plover.manager, world.plover.agent, world.wren.id]],
      'row-level security',
    ],
  ])('%s', async (_, attempt, refusal) => {
    const [who, values] = attempt()
    const { refused } = await world.trying(who, INSERT, values)
    expect(refused).toContain(refusal)
    if (!refusal) expect(refused).toBe('')
  })

  it('its number, its time and its hash are nobody’s to choose', async () => {
    const { plover, trying, owner } = world
    for (const column of ['seq', 'at', 'previous', 'hash', 'chain']) {
      const text = `insert into audit_entries (actor, organisation_id, what, subject, ${column}) values ($1, $2, 'needs read', '{}', default)`
      expect((await trying(plover.officer, text, [plover.officer, plover.id])).refused, column).toContain(
        'denied',
      )
    }
    const [forged] = await owner<{ seq: string; at: Date }>(
      `insert into audit_entries values ($1, 99, '2020-01-01', null, $1, null, 'needs read', '{}', 'made', 'up') returning seq, at`,
      [randomUUID()],
    )
    expect(forged?.seq).toBe('1')
    expect(forged?.at.getFullYear()).toBeGreaterThan(2020)
  })

  it.each([
    ['an e-mail address', '{"to": "asha@harbour-lights.example"}'],
    ['a name', '{"who": "Asha Rao"}'],
    ['a name among ids', '{"who": ["0198f3a2", "Rao"]}'],
    ['something inside', '{"who": {"name": "asha"}}'],
    ['a sentence', `{"why": "she asked, and I looked"}`],
    ['a list', '["asha"]'],
  ])('%s is no identifier, and refused', async (_, subject) => {
    const { plover, owner } = world
    const text = `insert into audit_entries (organisation_id, what, subject) values ($1, 'needs read', $2)`
    await expect(owner(text, [plover.id, subject])).rejects.toThrow('check constraint')
  })
})

describe('it is only ever added to', () => {
  it.each(['audit_entries', 'audit_chains'])('%s, by any role, its owner included', async table => {
    const { plover, trying } = world
    for (const [role, refusal] of [
      ['putright_owner', 'append-only'],
      ['putright_operator', 'permission denied'],
      ['putright_worker', 'permission denied'],
      ['putright_accounts', 'permission denied'],
      ['putright_eraser', 'permission denied'],
      ['putright_app', 'permission denied'],
      ['putright_access', /permission denied|append-only/],
    ] as const)
      for (const text of [`update ${table} set chain = chain`, `delete from ${table}`, `truncate ${table}`])
        expect((await trying(plover.secretary, text, [], role)).refused, `${role}: ${text}`).toMatch(refusal)
  })

  it('no role puts a head in by hand', async () => {
    const { plover, trying } = world
    const text = `insert into audit_chains values ('${randomUUID()}', 1, '')`
    for (const role of ['putright_owner', 'putright_access', 'putright_operator', 'putright_app'])
      expect((await trying(plover.secretary, text, [], role)).refused, role).toMatch(
        /append-only|permission denied/,
      )
  })
})
