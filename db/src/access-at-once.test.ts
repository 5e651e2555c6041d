import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { madeUpBy } from './isolation-people.ts'
import { testDatabase } from './testing/index.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let ids: [one: string, other: string]
beforeAll(async () => {
  database = await testDatabase()
  const made = madeUpBy(database.connection.pool)
  const agent = await made.organisation('agent', 'agent')
  ids = [await made.person(agent, 'complaints officer'), await made.person(agent, 'complaints officer')]
})
afterAll(() => database.close())

const change = (client: PoolClient, person: string) =>
  client.query('update memberships set until_on = today_here() + 30 where person_id = $1', [person])

it('two who each change several roles, in opposite order, follow one another', async () => {
  const [first, second] = [await database.connection.pool.connect(), await database.connection.pool.connect()]
  const [one, other] = ids
  try {
    for (const client of [first, second]) await client.query('begin')
    await change(first, one)
    const waits = change(second, other).then(() => change(second, one))
    await untilItWaits(second)
    await change(first, other)
    await first.query('commit')
    await waits
    await second.query('commit')
  } finally {
    for (const client of [first, second]) client.release(true)
  }
  const { rows } = await database.connection.pool.query(
    `select person_id from access where person_id = any($1) and may = 'belong' and until_on = today_here() + 30`,
    [ids],
  )
  expect(rows).toHaveLength(2)
})

async function untilItWaits(client: PoolClient): Promise<void> {
  const { processID } = client as unknown as { processID: number }
  const asked = () =>
    database.connection.pool.query(
      `select from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'`,
      [processID],
    )
  while ((await asked()).rowCount === 0) await new Promise(resolve => setTimeout(resolve, 10))
}
