import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPersonOnCase } from './doors.ts'
import { FOR_GOOD } from './isolation-people.ts'
import { twoCoops } from './isolation-two-coops.ts'

// What is refused to somebody of the co-op itself, were the application to ask the database whatever they liked.
let world: Awaited<ReturnType<typeof twoCoops>>
beforeAll(async () => {
  world = await twoCoops()
})
afterAll(() => world.close())

const FACT = `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, recorded_by, source, body)
  values ($1, $2, 99, 'updated', '2026-11-02', $3, 'casework', '{}')`

describe('nobody writes in another’s name', () => {
  it.each(['the decider’s', 'Putright’s own'])('a fact in %s', async whose => {
    const { plover, complaintId, trying } = world
    const by = whose === 'the decider’s' ? plover.decider : null
    expect((await trying(plover.officer, FACT, [plover.id, complaintId, by])).refused).toContain(
      'in_ones_own_name',
    )
  })
  it('nor anything else that says who wrote, added or built it, in whichever table', async () => {
    const { plover, owner, trying, granted } = world
    const authors = await owner<{ table: string; author: string }>(
      `select conrelid::regclass::text as table, attname as author
       from pg_constraint join pg_attribute on attrelid = conrelid and conkey = array[attnum]
       where contype = 'f' and confrelid = 'people'::regclass and attname like '%\\_by'`,
    )
    const writable = await granted('insert')
    const written = authors.filter(({ table }) => writable.includes(table))
    expect(written.length).toBeGreaterThan(15)
    for (const { table, author } of written) {
      const [text, values] = await world.insertionOf(table, {
        ...plover.rows.get(table),
        [author]: plover.walled,
      })
      for (const who of [plover.officer, plover.manager, plover.secretary, plover.decider])
        expect((await trying(who, text, values)).refused, table).toContain('row-level security')
      const [row] = await owner('select from pg_policies where tablename = $1 and policyname = $2', [
        table,
        `in_ones_own_name_${author}`,
      ])
      expect(row, `${author} of ${table}`).toBeDefined()
    }
  })
})

describe('Code 9.2: a lesson is adopted by the committee', () => {
  const adopting = `update lessons set state = 'adopted', decided_on = '2026-11-02', decision = 'Yes', decided_by = $1`
  it('in the name of whoever says so', async () => {
    const { plover, trying } = world
    expect(await trying(plover.member, adopting, [plover.member])).toMatchObject({ rowCount: 1, refused: '' })
    expect((await trying(plover.member, adopting, [plover.secretary])).refused).toContain(
      'row-level security',
    )
  })
  it('by no auditor, and by no officer of its agent', async () => {
    const { plover, trying, owner, person } = world
    const auditor = await person(plover.id)
    await owner(`update memberships set role = 'auditor' where person_id = $1`, [auditor])
    for (const who of [auditor, plover.auditor, plover.officer])
      expect(await trying(who, adopting, [who])).toMatchObject({ rowCount: 0 })
  })
})

describe('who considers a case, and whom it is closed to, is the team’s to say', () => {
  it('one who decides closes it to nobody else', async () => {
    const { plover, complaintId, trying } = world
    const raised = await trying(plover.decider, `insert into walls values ($1, $2, $3, 'named')`, [
      plover.id,
      complaintId,
      plover.officer,
    ])
    expect(raised.refused).toContain('of_the_team')
  })
  it('nor takes a wall away', async () => {
    const { plover, trying } = world
    expect(await trying(plover.decider, 'delete from walls')).toMatchObject({ rowCount: 0 })
  })
  it('nor gives a part in it to another', async () => {
    const { plover, complaintId, trying } = world
    const given = await trying(
      plover.decider,
      `insert into case_roles (coop_id, complaint_id, person_id, stage, role) values ($1, $2, $3, 2, 'investigator')`,
      [plover.id, complaintId, plover.member],
    )
    expect(given.refused).toContain('of_the_team')
  })
  it('nor makes it another resident’s, whose name they would read', async () => {
    const { plover, trying } = world
    const moved = await trying(plover.decider, 'update complaints set resident_id = $1', [randomUUID()])
    expect(moved.refused).toContain('permission denied')
  })
})

describe('a wall', () => {
  const walled = async (work: (officer: string) => Promise<void>) => {
    const { plover, complaintId, person, owner } = world
    const officer = await person(plover.agent)
    await owner(`insert into walls values ($1, $2, $3, 'conflict of interest')`, [
      plover.id,
      complaintId,
      officer,
    ])
    await work(officer)
    await owner('delete from walls where person_id = $1', [officer])
  }
  it('closes the door to the case as if there were none', () =>
    walled(async officer => {
      const { connection, complaintId } = world
      const through = (id: string) => asPersonOnCase(connection, officer, id, async db => db.coopIds)
      expect(await through(complaintId)).toEqual([])
      expect(await through(randomUUID())).toEqual([])
    }))
  it('stands around one complaint: no other co-op can have one of the same id', async () => {
    const { wren, complaintId, owner } = world
    await expect(
      owner('update complaints set id = $1 where coop_id = $2', [complaintId, wren.id]),
    ).rejects.toThrow(/complaints_by_id|foreign key/)
  })
})

describe('who comes in and who leaves', () => {
  it('no token of one’s own making opens an invitation', async () => {
    const { plover, trying } = world
    const invited = await trying(
      plover.manager,
      `insert into invitations (organisation_id, email, roles, invited_by, token_hash, expires_at)
       values ($1, 'somebody@elsewhere.example', '{manager}', $2, $3, '2099-01-01')`,
      [plover.agent, plover.manager, createHash('sha256').update('of my own').digest()],
    )
    expect(invited.refused).toContain('permission denied')
  })
  it('the last who runs an organisation does not leave it as of yesterday', async () => {
    const { plover, connection } = world
    const left = connection.kysely.transaction().execute(async transaction => {
      await sql`select set_config('role', 'putright_app', true), set_config('app.person_id', ${plover.secretary}, true)`.execute(
        transaction,
      )
      await sql`update memberships set until_on = today_here() - 1 where person_id = ${plover.secretary}`.execute(
        transaction,
      )
    })
    await expect(left).rejects.toThrow('nobody would be left to run the organisation')
  })
})

it('what a co-op agreed with another agent is between those two', async () => {
  const { plover, wren, owner, agree, trying } = world
  await agree(plover.agent, plover.id, { from: -1000, until: 300 })
  const [next] = await owner(
    `insert into agreements (agent_id, coop_id, scope, from_on) values ($1, $2, 'A', today_here() + 400) returning id`,
    [wren.agent, plover.id],
  )
  const seen = async (personId: string) =>
    (
      await trying(personId, 'select agent_id from agreements where coop_id = $1 order by from_on', [
        plover.id,
      ])
    ).rows
  expect(await seen(plover.auditor)).toEqual([{ agent_id: plover.agent }])
  expect(await seen(plover.secretary)).toEqual([{ agent_id: plover.agent }, { agent_id: wren.agent }])
  await owner('delete from agreements where id = $1', [next?.id])
  await agree(plover.agent, plover.id, FOR_GOOD)
})
