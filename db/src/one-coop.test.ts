import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPerson, asPersonAt, asPersonOnCase, type CoopDb } from './doors.ts'
import { FOR_GOOD } from './isolation-people.ts'
import { twoCoops } from './isolation-two-coops.ts'

/** Two co-ops with an agent each; one officer works for both agents. */
async function oneOfficerOfBoth() {
  const coops = await twoCoops()
  const { plover, wren, person, owner } = coops
  const both = await person(plover.agent)
  await owner(`insert into memberships values ($1, $2, 'complaints officer', today_here() - 10, null)`, [
    both,
    wren.agent,
  ])
  const complaintOf = ({ rows }: typeof plover) => String(rows.get('complaints')?.id)
  return { ...coops, both, complaintOf }
}

let world: Awaited<ReturnType<typeof oneOfficerOfBoth>>
beforeAll(async () => {
  world = await oneOfficerOfBoth()
})
afterAll(() => world.close())

const coopsOf = (table: string) => async (db: CoopDb) => {
  const found = await sql<{ coop_id: string }>`select distinct coop_id from ${sql.table(table)}`.execute(db)
  return found.rows.map(row => row.coop_id).toSorted()
}

/** As app code that sets whatever it likes, and then looks for complaints. */
const setting = (text: string, values: unknown[]) => (db: CoopDb) =>
  sql`select ${sql.raw(text.replaceAll('$1', `'${values[0]}'`))}`
    .execute(db)
    .then(() => coopsOf('complaints')(db))

const seeing = async (personId: string, coopId: string): Promise<string[]> => {
  const { rows, refused } = await world.trying(
    personId,
    `with kept as materialized (select set_config('app.coop_id', $1, true)) select coops_i_handle() as id from kept`,
    [coopId],
  )
  return refused ? [refused] : rows.map(row => row.id)
}

describe('a transaction that keeps to one co-op', () => {
  it('sees that co-op’s rows and no other’s, of all that its person may see', async () => {
    const { connection, both, plover, wren } = world
    for (const table of ['complaints', 'letters', 'residents', 'complaint_events', 'documents']) {
      expect(await asPerson(connection, both, coopsOf(table)), table).toEqual([plover.id, wren.id].toSorted())
      expect(await asPersonAt(connection, both, wren.id, coopsOf(table)), table).toEqual([wren.id])
    }
    expect(await asPersonAt(connection, both, wren.id, async db => db.coopIds)).toEqual([wren.id])
  })
  it('is over with its end: the next one on the same connection sees all again', async () => {
    const { connection, both } = world
    await asPersonAt(connection, both, world.wren.id, coopsOf('complaints'))
    expect(await asPerson(connection, both, coopsOf('complaints'))).toHaveLength(2)
  })
  it('at a co-op that is not its person’s it sees nothing, nor at one that there is not', async () => {
    const { connection, plover, wren } = world
    for (const coopId of [wren.id, randomUUID()]) {
      expect(await asPersonAt(connection, plover.officer, coopId, coopsOf('complaints'))).toEqual([])
      expect(await asPersonAt(connection, plover.officer, coopId, async db => db.coopIds)).toEqual([])
    }
  })
})

describe('a transaction that keeps to a complaint’s co-op', () => {
  it('sees that co-op alone, for its officer and for a member with a role on it', async () => {
    const { connection, both, plover, complaintOf } = world
    for (const personId of [both, plover.officer, plover.decider])
      expect(await asPersonOnCase(connection, personId, complaintOf(plover), coopsOf('complaints'))).toEqual([
        plover.id,
      ])
  })
  it('a complaint of another co-op and none at all look the same: nothing in sight, and no co-op named', async () => {
    const { connection, plover, wren, complaintOf } = world
    for (const complaintId of [complaintOf(wren), randomUUID()]) {
      const seen = await asPersonOnCase(connection, plover.officer, complaintId, async db => ({
        coops: await coopsOf('complaints')(db),
        ids: db.coopIds,
        kept: (await sql<{ kept: string }>`select one_coop()::text as kept`.execute(db)).rows,
      }))
      expect(seen).toEqual({ coops: [], ids: [], kept: [{ kept: '00000000-0000-0000-0000-000000000000' }] })
    }
  })
  it('behind a wall the case stays out of sight', async () => {
    const { connection, plover, complaintOf } = world
    expect(
      await asPersonOnCase(connection, plover.walled, complaintOf(plover), coopsOf('complaints')),
    ).toEqual([])
  })
})

describe('the setting is no claim: set by the app itself, it takes away and never gives', () => {
  it('to another’s co-op: nothing', async () => {
    const { plover, wren } = world
    expect(await seeing(plover.officer, wren.id)).toEqual([])
    expect(
      await asPerson(
        world.connection,
        plover.officer,
        setting(`set_config('app.coop_id', $1, true)`, [wren.id]),
      ),
    ).toEqual([])
  })
  it('to one’s own, and emptied again: what is one’s own', async () => {
    const { plover, connection, wren } = world
    expect(await seeing(plover.officer, plover.id)).toEqual([plover.id])
    expect(
      await asPersonAt(
        connection,
        plover.officer,
        wren.id,
        setting(`set_config('app.coop_id', '', true)`, []),
      ),
    ).toEqual([plover.id])
  })
  it('to a list, or to words: refused', async () => {
    const { plover, wren } = world
    for (const forged of [`${plover.id},${wren.id}`, `' or true --`, '*'])
      expect(await seeing(plover.officer, forged)).toEqual([expect.stringContaining('invalid input syntax')])
  })
  it('left over for the session from an earlier person’s transaction: nothing of theirs', async () => {
    const { plover, wren, connection } = world
    const client = await connection.pool.connect()
    await client.query(`select set_config('app.coop_id', $1, false)`, [wren.id])
    client.release()
    expect(await asPerson(connection, plover.officer, coopsOf('complaints'))).toEqual([plover.id])
    await connection.pool.query('reset app.coop_id')
    expect(await seeing(plover.officer, wren.id)).toEqual([])
  })
  it('kept from before an agreement ended: nothing, from the day after its last', async () => {
    const { agree, plover } = world
    await agree(plover.agent, plover.id, { from: -300, until: 0 })
    const onTheLastDay = await seeing(plover.officer, plover.id)
    await agree(plover.agent, plover.id, { from: -300, until: -1 })
    const onTheDayAfter = await seeing(plover.officer, plover.id)
    await agree(plover.agent, plover.id, FOR_GOOD)
    expect([onTheLastDay, onTheDayAfter]).toEqual([[plover.id], []])
  })
  it('kept from before a role ended: nothing', async () => {
    const { person, plover } = world
    expect(await seeing(await person(plover.agent, 'complaints officer', -300, 0), plover.id)).toEqual([
      plover.id,
    ])
    expect(await seeing(await person(plover.agent, 'complaints officer', -300, -1), plover.id)).toEqual([])
  })
})
