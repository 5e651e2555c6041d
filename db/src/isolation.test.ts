import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FOR_GOOD } from './isolation-people.ts'
import { twoCoops } from './isolation-two-coops.ts'

let world: Awaited<ReturnType<typeof twoCoops>>
beforeAll(async () => {
  world = await twoCoops()
})
afterAll(() => world.close())

// What a co-op's committee may read, and a federation with which it shares figures: no table of cases among them.
const OF_FIGURES = ['coop_homes', 'coops', 'federation_memberships', 'policy_versions', 'year_figures']
const OF_A_MEMBER = [...OF_FIGURES, 'agreements', 'lessons', 'policy_drafts']
const OF_A_CASE = [
  'adjustments',
  'case_roles',
  'complaint_events',
  'complaint_words',
  'complaints',
  'contact_complaints',
  'document_contents',
  'documents',
  'erasures',
  'handovers_planned',
  'lesson_sources',
  'letters',
  'letters_to_send',
  'need_reads',
  'ombudsman_requests',
  'packs',
  'personal_data_due',
  'representatives',
  'residents',
  'restrictions',
  'undertakings',
  'walls',
]
// What those who decide say among themselves: nobody else's, the agent's officers included.
const OF_DECIDERS = ['deliberation_notes']
// The report in the making; a decision in the making is for those who decide.
const OF_REPORTING = ['drafts']
// Of a co-op's requests, and of where its committee lives: for those who handle its complaints.
const OF_ITS_HANDLERS = [
  'contact_erasures',
  'contact_notes',
  'contacts',
  'member_homes',
  'passed_on',
  'request_copies',
]

// What a resident's copy was made from: for whoever built it and for managers.
const OF_MANAGING = ['pack_originals']

// What one side proposes to another: for those who run either.
const OF_RUNNING = ['proposals']
// What runs the organisations themselves, and so is theirs to change: see below.
const CHANGED_BY_RUNNING = ['agreements', 'coop_homes', 'coops', 'federation_memberships', 'proposals']
// Say who changed them last, which nobody says of another.
const SAVED = ['drafts', 'policy_drafts']
// Of a co-op as a whole, what single cases of it are read against.
const OF_LOOKING_BACK = ['coops', 'policy_versions']

describe('first: both co-ops have a row in every table', () => {
  it('as the owner, who is bound by no policy', async () => {
    const { tables, plover, wren, owner } = world
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      const rows = await owner<{ coop_id: string }>(`select distinct coop_id from ${table}`)
      expect(rows.map(row => row.coop_id).toSorted(), table).toEqual([plover.id, wren.id].toSorted())
    }
  })
  it.each(['putright_operator', 'putright_worker'])('as %s, in every table it reads', async role => {
    const { trying, granted } = world
    const readable = await granted('select', role)
    expect(readable.length).toBeGreaterThan(10)
    for (const table of readable)
      expect(
        (await trying(null, `select distinct coop_id from ${table}`, [], role)).rows,
        table,
      ).toHaveLength(2)
  })
})

describe('then: who sees what', () => {
  it('an agent’s officer: their own co-op, in every table the pages read', async () => {
    const { plover, wren, granted, coopsSeen } = world
    const readable = (await granted('select')).filter(
      table => ![...OF_DECIDERS, ...OF_MANAGING, ...OF_RUNNING].includes(table),
    )
    expect(readable.length).toBeGreaterThan(25)
    for (const [officer, coop] of [
      [plover.officer, plover.id],
      [wren.officer, wren.id],
    ] as const)
      for (const table of readable) expect(await coopsSeen(officer, table), table).toEqual([coop])
  })
  it('its manager: what is proposed to it besides', async () => {
    const { plover, wren, granted, tablesSeen } = world
    const all = (await granted('select')).filter(table => !OF_DECIDERS.includes(table))
    expect(await tablesSeen(plover.manager, plover.id)).toEqual(all)
    expect(await tablesSeen(plover.manager, wren.id)).toEqual([])
  })
  it('its auditor: what an officer reads, but what is in the making and where members live; and writes nothing', async () => {
    const { plover, wren, granted, tablesSeen, trying } = world
    const unread = [
      ...OF_DECIDERS,
      ...OF_MANAGING,
      ...OF_RUNNING,
      ...OF_REPORTING,
      'member_homes',
      'policy_drafts',
      'register_uploads',
    ]
    const readable = (await granted('select')).filter(table => !unread.includes(table))
    expect(await tablesSeen(plover.auditor, plover.id)).toEqual(readable)
    expect(await tablesSeen(plover.auditor, wren.id)).toEqual([])
    for (const table of await granted('insert')) {
      const [text, values] = await world.insertionOf(table, plover.rows.get(table) ?? {})
      expect((await trying(plover.auditor, text, values)).refused, table).toContain('row-level security')
    }
    for (const table of await granted('delete'))
      expect(await trying(plover.auditor, `delete from ${table}`), table).toMatchObject({ rowCount: 0 })
  })
  it('the Secretary: figures, what is agreed and proposed, and no table of cases', async () => {
    const { plover, wren, tablesSeen } = world
    expect(await tablesSeen(plover.secretary, plover.id)).toEqual([...OF_A_MEMBER, ...OF_RUNNING].toSorted())
    expect(await tablesSeen(plover.secretary, wren.id)).toEqual([])
  })
  it('an outsider: nothing', async () => {
    const { plover, person, tablesSeen } = world
    expect(await tablesSeen(await person(null), plover.id)).toEqual([])
  })
  it('nobody in particular: nothing', async () => {
    const { trying, granted } = world
    for (const table of await granted('select'))
      expect(await trying(null, `select from ${table}`), table).toMatchObject({ rows: [], refused: '' })
  })
  it('a committee member with a role on the case: the case, and their co-op’s figures', async () => {
    const { plover, wren, tablesSeen } = world
    expect(await tablesSeen(plover.decider, plover.id)).toEqual(
      [...OF_A_MEMBER, ...OF_A_CASE, ...OF_DECIDERS].toSorted(),
    )
    expect(await tablesSeen(plover.decider, wren.id)).toEqual([])
  })
  it('a committee member without one: figures, and no table of cases', async () => {
    const { plover, wren, tablesSeen } = world
    expect(await tablesSeen(plover.member, plover.id)).toEqual(OF_A_MEMBER.toSorted())
    expect(await tablesSeen(plover.member, wren.id)).toEqual([])
  })
  it('an officer behind a wall: nothing of the case, nor of what led to it, and all the rest', async () => {
    const { plover, granted, tablesSeen } = world
    const seen = await tablesSeen(plover.walled, plover.id)
    const closed = [...OF_A_CASE, ...OF_DECIDERS, ...OF_MANAGING, ...OF_REPORTING, ...OF_RUNNING].concat(
      'contacts',
      'contact_erasures',
      'contact_notes',
      'passed_on',
      'request_copies',
      // From the figures of all, what is closed would be found by subtraction.
      'year_figures',
    )
    expect(seen).toEqual((await granted('select')).filter(table => !closed.includes(table)))
    expect(await tablesSeen(plover.officer, plover.id)).toEqual(expect.arrayContaining(OF_ITS_HANDLERS))
  })
  it('a reviewer lent by another co-op: the one case, the co-op’s name and its policy; and nothing once they are not lent', async () => {
    const { plover, wren, owner, organisation, person, tablesSeen } = world
    const { complaint_id } = plover.rows.get('case_roles') ?? {}
    const federation = await organisation('federation', 'lending')
    for (const coop of [plover.id, wren.id])
      await owner(
        `insert into federation_memberships (federation_id, coop_id, shares, from_on) values ($1, $2, 'nothing', '2020-04-01')`,
        [federation, coop],
      )
    const lent = await person(wren.id, 'committee member')
    await owner('insert into review_pool (federation_id, person_id, from_on) values ($1, $2, today_here())', [
      federation,
      lent,
    ])
    await owner(
      `insert into case_roles (coop_id, complaint_id, person_id, stage, role, lent) values ($1, $2, $3, 1, 'decider', true)`,
      [plover.id, complaint_id, lent],
    )
    const ofTheCase = await tablesSeen(lent, plover.id)
    await owner('update review_pool set from_on = today_here() - 2, until_on = today_here() - 1')
    const afterwards = await tablesSeen(lent, plover.id)
    for (const table of ['review_pool', 'federation_memberships'])
      await owner(`delete from ${table} where federation_id = $1`, [federation])
    await owner('delete from case_roles where person_id = $1', [lent])
    expect(ofTheCase).toEqual([...OF_A_CASE, ...OF_DECIDERS, ...OF_LOOKING_BACK].toSorted())
    expect(afterwards).toEqual([])
  })
  it('whoever raises a wall against themself finishes what they began, and finds nothing of it afterwards', async () => {
    const { plover, owner, person, trying, coopsSeen } = world
    const { complaint_id } = plover.rows.get('case_roles') ?? {}
    const officer = await person(plover.agent)
    const wall = `insert into walls values ($1, $2, $3, 'named')`
    const begun = await trying(officer, `with raised as (${wall}) select 1`, [
      plover.id,
      complaint_id,
      officer,
    ])
    expect(begun.refused).toBe('')
    expect(await coopsSeen(officer, 'complaints')).toEqual([plover.id])
    await owner(wall, [plover.id, complaint_id, officer])
    expect(await coopsSeen(officer, 'complaints')).toEqual([])
    await owner('delete from walls where person_id = $1', [officer])
  })
  it('a federation’s analyst: figures of the co-op that shares them, and no table of cases', async () => {
    const { plover, wren, tablesSeen } = world
    expect(await tablesSeen(plover.analyst, plover.id)).toEqual(OF_FIGURES)
    expect(await tablesSeen(plover.analyst, wren.id)).toEqual([])
  })
  it('a federation with which lessons are shared: figures, and what the committee has taken up', async () => {
    const { plover, owner, organisation, person, tablesSeen } = world
    const federation = await organisation('federation', 'learning')
    await owner(
      `insert into federation_memberships (federation_id, coop_id, shares, from_on) values ($1, $2, 'figures and lessons', '2020-04-01')`,
      [federation, plover.id],
    )
    const analyst = await person(federation, 'analyst')
    const before = await tablesSeen(analyst, plover.id)
    await owner(`update lessons set state = 'adopted' where coop_id = $1`, [plover.id])
    const since = await tablesSeen(analyst, plover.id)
    await owner(`update lessons set state = 'proposed' where coop_id = $1`, [plover.id])
    await owner('delete from federation_memberships where federation_id = $1', [federation])
    expect(before).toEqual(OF_FIGURES)
    expect(since).toEqual([...OF_FIGURES, 'lessons'].toSorted())
  })
  it('a federation with which nothing is shared: nothing', async () => {
    const { plover, owner, organisation, person, tablesSeen } = world
    const federation = await organisation('federation', 'left')
    await owner(
      `insert into federation_memberships (federation_id, coop_id, shares, from_on) values ($1, $2, 'nothing', '2020-04-01')`,
      [federation, plover.id],
    )
    const seen = await tablesSeen(await person(federation, 'analyst'), plover.id)
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
    const { plover, agree, tablesSeen } = world
    await agree(plover.agent, plover.id, { from, until })
    const tablesOfOfficer = await tablesSeen(plover.officer, plover.id)
    await agree(plover.agent, plover.id, FOR_GOOD)
    expect(tablesOfOfficer.includes('complaints')).toBe(seen)
    if (!seen) expect(tablesOfOfficer).toEqual([])
  })
  it.each<[string, number, number, string[]]>([
    ['ended while it was the agent: read for the months agreed', 6, -10, [...OF_A_CASE, ...OF_LOOKING_BACK]],
    ['and no longer once they are over', 6, -400, []],
    ['nor at all where none were agreed', 0, -10, []],
    ['nor what ended later', 6, -10, OF_LOOKING_BACK],
  ])('an agent that has gone: a complaint that %s', async (name, readsMonths, until, read) => {
    const { plover, owner, agree, tablesSeen, trying } = world
    await agree(plover.agent, plover.id, { from: -1000, until, readsMonths })
    await ended(name === 'nor what ended later' ? until + 1 : until)
    const tables = await tablesSeen(plover.officer, plover.id)
    const changed = await trying(plover.officer, 'update complaints set summary = summary')
    await owner('update complaints set ended_on = null')
    await agree(plover.agent, plover.id, FOR_GOOD)
    expect(tables).toEqual(read.toSorted())
    expect(changed.rowCount).toBe(0)
  })
  it.each([
    ['a complaint that ended before the agent came stays closed where the co-op said so', false],
    ['and is open to it otherwise', true],
  ])('%s', async (_, seesClosed) => {
    const { plover, owner, agree, coopsSeen } = world
    await agree(plover.agent, plover.id, { from: -10, until: null, seesClosed })
    await ended(-11)
    const before = await coopsSeen(plover.officer, 'complaint_events')
    await ended(-10)
    const since = await coopsSeen(plover.officer, 'complaint_events')
    await owner('update complaints set ended_on = null')
    await agree(plover.agent, plover.id, FOR_GOOD)
    expect([before, since]).toEqual([seesClosed ? [plover.id] : [], [plover.id]])
  })
  it.each<[string, number, number | null, boolean]>([
    ['an officer whose last day is today', -300, 0, true],
    ['one who left yesterday', -300, -1, false],
    ['one who starts tomorrow', 1, null, false],
  ])('%s', async (_, from, until, seen) => {
    const { plover, person, tablesSeen } = world
    const found = await tablesSeen(await person(plover.agent, 'complaints officer', from, until), plover.id)
    expect(found.includes('complaints')).toBe(seen)
    if (!seen) expect(found).toEqual([])
  })
  it('a member who left the co-op no longer opens the case they were allocated', async () => {
    const { plover, owner, person, tablesSeen } = world
    const { complaint_id } = plover.rows.get('case_roles') ?? {}
    const former = await person(plover.id, 'committee member', -300, -1)
    await owner(`insert into case_roles values ($1, $2, $3, 1, 'decider')`, [plover.id, complaint_id, former])
    expect(await tablesSeen(former, plover.id)).toEqual([])
  })
})

const ended = (days: number) =>
  world.owner('update complaints set ended_on = today_here() + $1::integer', [days])

describe('nobody writes for a co-op that is not theirs', () => {
  it('inserting another co-op’s row is refused, in every table the pages insert into', async () => {
    const { plover, wren, trying, granted } = world
    const writable = await granted('insert')
    expect(writable.length).toBeGreaterThan(7)
    for (const table of writable) {
      const [text, values] = await world.insertionOf(table, wren.rows.get(table) ?? {})
      const { officer, decider, manager, secretary, auditor, analyst } = plover
      for (const somebody of [officer, decider, manager, secretary, auditor, wren.member, analyst, null])
        expect((await trying(somebody, text, values)).refused, table).toContain('row-level security')
    }
  })
  it('changing and deleting reach their own rows only, and cannot move one to another co-op', async () => {
    const { plover, wren, owner, trying, granted } = world
    // A letter changes once, from no PDF to its own: see the letters below. A lesson is decided, then done: see the lessons.
    for (const table of (await granted('update')).filter(
      name => !['letters', 'lessons', ...CHANGED_BY_RUNNING].includes(name),
    )) {
      const [{ column } = { column: '' }] = await owner<{ column: string }>(
        `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0
           and has_column_privilege('putright_app', attrelid, attnum, 'update') limit 1`,
        [table],
      )
      const change = SAVED.includes(table) ? `saved_by = '${plover.officer}'` : `${column} = ${column}`
      const own = await trying(plover.officer, `update ${table} set ${change}`)
      expect(own, table).toMatchObject({ rowCount: 1, refused: '' })
      const moved = await trying(plover.officer, `update ${table} set coop_id = $1`, [wren.id])
      expect(moved.refused, table).toMatch(/row-level security|permission denied/)
    }
    for (const table of await granted('delete')) {
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

describe('how many complaints a co-op has had', () => {
  const take = `select take_numbers($1, 'complaints', $2) as last`
  it('is read by nobody; numbers are taken by those who handle it alone', async () => {
    const { plover, wren, owner, trying } = world
    const last = async () =>
      (
        await owner<{ last: number }>(
          'select last from reference_numbers where coop_id = $1 and series = $2',
          [plover.id, 'complaints'],
        )
      )[0]?.last
    const before = (await last()) ?? 0
    for (const other of [plover.member, plover.auditor, plover.analyst, wren.officer])
      expect(await trying(other, take, [plover.id, 1]), other).toMatchObject({ rows: [{ last: null }] })
    // Nor are any given back.
    expect(await trying(plover.officer, take, [plover.id, -3])).toMatchObject({ rows: [{ last: before }] })
    expect(await trying(plover.officer, take, [plover.id, 1])).toMatchObject({ rows: [{ last: before + 1 }] })
    expect((await trying(plover.officer, 'select last from reference_numbers')).refused).toContain(
      'permission',
    )
  })
})

describe('what two sides agree, and who belongs to whom, is theirs who run them', () => {
  it.each([
    ['agreements', `update agreements set until_on = today_here()`],
    ['federation memberships', `update federation_memberships set until_on = today_here()`],
    ['homes', 'update coop_homes set homes = homes'],
    ['the end of the year', 'update coops set year_end = year_end'],
  ])('%s: changed by the Secretary, of their own co-op, and by no officer', async (_, text) => {
    const { plover, trying } = world
    expect(await trying(plover.secretary, text)).toMatchObject({ rowCount: 1, refused: '' })
    for (const other of [plover.officer, plover.member, plover.auditor, plover.analyst])
      expect((await trying(other, text)).rowCount).toBe(0)
  })
  it.each(['until_on = null', 'until_on = today_here() + 10', 'until_on = today_here() - 1'])(
    'an agreement that ends in five days is not prolonged by one side, nor ended before today: %s',
    async change => {
      const { plover, agree, trying } = world
      await agree(plover.agent, plover.id, { from: -100, until: 5 })
      const answer = await trying(plover.manager, `update agreements set ${change}`)
      await agree(plover.agent, plover.id, FOR_GOOD)
      expect(answer.refused).toContain('only ever ended sooner')
    },
  )
  it('a proposal is accepted by the other side alone', async () => {
    const { plover, wren, trying } = world
    const accept = (who: string) =>
      trying(who, `update proposals set state = 'accepted', answered_by = $1 where coop_id = $2`, [
        who,
        plover.id,
      ])
    expect(await accept(plover.secretary)).toMatchObject({ rowCount: 1, refused: '' })
    expect((await accept(plover.manager)).refused).toContain('row-level security')
    for (const other of [wren.secretary, wren.manager, plover.officer])
      expect((await accept(other)).rowCount).toBe(0)
  })
  it('an agreement that nobody accepted is refused, even to those who run both', async () => {
    const { plover, wren, trying } = world
    const text = `insert into agreements (agent_id, coop_id, scope, from_on) values ($1, $2, 'A', '2030-01-01')`
    for (const who of [plover.manager, plover.secretary, wren.secretary])
      expect((await trying(who, text, [plover.agent, wren.id])).refused).toContain('row-level security')
  })
  it('two agents of one co-op on the same day cannot be', async () => {
    const { plover, owner, organisation } = world
    const other = await organisation('agent', 'other')
    const text = `insert into agreements (agent_id, coop_id, scope, from_on) values ($1, $2, 'A', today_here())`
    await expect(owner(text, [other, plover.id])).rejects.toThrow('exclusion constraint')
  })
  it.each([
    ['to themself', 'manager', 'manager', 'manager'],
    ['to an outsider', 'manager', 'analyst', 'complaints officer'],
    ['as one of another organisation', 'secretary', 'member', 'chair', 'agent'],
  ] as const)('nobody gives a role %s', async (_, who, whom, role, where = 'agent') => {
    const { plover, trying } = world
    const text = 'insert into memberships values ($1, $2, $3, today_here())'
    const answer = await trying(plover[who], text, [plover[whom], plover[where], role])
    expect(answer.refused).toMatch(/row-level security|has the role/)
  })
  it('a manager gives a colleague another role, and one that such an organisation does not have is refused', async () => {
    const { plover, trying } = world
    const give = (role: string) =>
      trying(plover.manager, 'insert into memberships values ($1, $2, $3, today_here())', [
        plover.officer,
        plover.agent,
        role,
      ])
    expect((await give('manager')).refused).toBe('')
    expect((await give('secretary')).refused).toContain('has the role secretary')
  })
  it('nobody prolongs a role of their own, and the last who runs it does not leave', async () => {
    const { plover, owner, organisation, person, trying } = world
    const agent = await organisation('agent', 'small')
    const only = await person(agent, 'manager', -10, 5)
    const own = `update memberships set until_on = $2 where person_id = $1`
    expect((await trying(only, own, [only, null])).refused).toContain('only ever ended')
    await expect(owner(own, [only, '2030-01-01'])).rejects.toThrow('nobody would be left')
    await person(agent, 'manager', 0)
    await owner(own, [only, '2030-01-01'])
    expect((await trying(plover.manager, own, [plover.officer, '2030-01-01'])).refused).toBe('')
  })
})

describe('a policy is adopted by whoever looks after the co-op, in their own name', () => {
  const adopt = (who: string | null, by: string | null, meeting = 'the committee meeting') =>
    world.trying(
      who,
      `insert into policy_versions (coop_id, title, adopted_on, settings, meeting, adopted_by)
       values ($1, 'made up', today_here() + 1, '{}', $2, $3)`,
      [world.plover.id, meeting, by],
    )
  it('the Secretary does', async () => {
    const { secretary } = world.plover
    expect((await adopt(secretary, secretary)).refused).toBe('')
  })
  it.each(['officer', 'manager', 'member', 'decider', 'auditor', 'analyst'] as const)(
    '%s does not',
    async who => {
      const person = world.plover[who]
      expect((await adopt(person, person)).refused).toContain('row-level security')
    },
  )
  it('nor the Secretary of another co-op, in somebody else’s name, or without a meeting', async () => {
    const { plover, wren } = world
    for (const answer of [
      await adopt(wren.secretary, wren.secretary),
      await adopt(plover.secretary, plover.member),
      await adopt(plover.secretary, plover.secretary, ''),
    ])
      expect(answer.refused).toContain('row-level security')
  })
})

describe('Code 5.12: the record, the letters and the policies are only ever added to', () => {
  it.each(['complaint_events', 'letters', 'policy_versions'])('%s', async table => {
    const { plover, trying } = world
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

describe('Code 5.12: a letter’s PDF is filled in once, and nothing else of it ever', () => {
  const fill = `update letters set pdf = '%PDF-1.7'`
  it.each([
    ['the PDF and another word', `${fill}, html = 'other'`],
    ['the PDF and another day', `${fill}, issued_on = issued_on + 1`],
    ['nothing at all', 'update letters set pdf = null'],
  ])('%s: refused to the owner too', async (_, text) => {
    const { plover, trying } = world
    expect((await trying(plover.officer, text, [], 'putright_owner')).refused).toContain('append-only')
  })
  it.each(['putright_app', 'putright_worker'])('%s fills it in, of the letters it sees', async role => {
    const { plover, trying } = world
    expect(await trying(plover.officer, fill, [], role)).toMatchObject({
      rowCount: role === 'putright_app' ? 1 : 2,
      refused: '',
    })
    expect(await trying(plover.walled, fill)).toMatchObject({ rowCount: 0, refused: '' })
    expect((await trying(plover.officer, `update letters set html = 'other'`, [], role)).refused).toContain(
      'permission denied',
    )
  })
  it('once it is there, no other bytes take its place', async () => {
    const { plover, trying } = world
    for (const other of ['%PDF-other', null]) {
      const twice = `do $$ begin ${fill}; update letters set pdf = ${other === null ? 'null' : `'${other}'`}; end $$`
      for (const role of ['putright_owner', 'putright_app', 'putright_worker'])
        expect((await trying(plover.officer, twice, [], role)).refused, role).toContain('append-only')
    }
  })
})
