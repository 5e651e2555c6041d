import { asWorker, type Connection } from '@putright/db'
import { testDatabase } from '@putright/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agreementEnded } from './agreement-ended.ts'
import { proposal } from './proposal.ts'

let connection: Connection
let close: () => Promise<void>
const ids: Record<string, string> = {}

beforeAll(async () => {
  const database = await testDatabase()
  connection = database.connection
  close = database.close
  const made = async (key: string, text: string, values: unknown[]) => {
    const { rows } = await connection.pool.query<{ id: string }>(text, values)
    ids[key] = rows[0]?.id ?? ''
  }
  const organisation = 'insert into organisations (kind, slug, name) values ($1, $2, $3) returning id'
  await made('agent', organisation, ['agent', 'tidewater', 'Tidewater Homes'])
  await made('coop', organisation, ['coop', 'heron-yard', 'Heron Yard'])
  await made('other', organisation, ['coop', 'wren-row', 'Wren Row'])
  for (const coop of [ids.coop, ids.other])
    await connection.pool.query(`insert into coops (coop_id, reference_prefix) values ($1, 'HY')`, [coop])
  for (const [name, organisationId, role] of [
    ['hana', ids.coop, 'secretary'],
    ['hugo', ids.coop, 'chair'],
    ['ivan', ids.coop, 'committee member'],
    ['tove', ids.agent, 'manager'],
  ] as const) {
    await made(name, 'insert into people (name, email) values ($1, $2) returning id', [
      name,
      `${name}@example.org`,
    ])
    await connection.pool.query('insert into memberships values ($1, $2, $3, today_here())', [
      ids[name],
      organisationId,
      role,
    ])
  }
  await made(
    'proposal',
    `insert into proposals (kind, coop_id, organisation_id, by_coop, from_on, terms, proposed_by)
     values ('management agreement', $1, $2, false, '2030-06-03', '{}', $3) returning id`,
    [ids.coop, ids.agent, ids.tove],
  )
  await made(
    'agreement',
    `insert into agreements (agent_id, coop_id, scope, from_on, until_on)
     values ($1, $2, 'A', '2020-04-01', '2030-06-02') returning id`,
    [ids.agent, ids.coop],
  )
})
afterAll(() => close())

const PUBLIC = 'https://putright.example'

it('a proposal is told to all who run the other side, and to nobody else', async () => {
  const about = { organisationId: ids.agent ?? '', proposalId: ids.proposal ?? '', what: 'made' as const }
  const mail = await asWorker(connection, db => proposal(db, about, PUBLIC))
  expect(mail).toMatchObject({ to: 'hana@example.org', cc: ['hugo@example.org'] })
  expect(mail?.text).toContain(`${PUBLIC}/at/heron-yard/agreements/${ids.proposal}`)
  expect(mail?.text).toContain('Tidewater Homes proposes something to you')
})
it('its answer to those who run the side that made it', async () => {
  const about = { organisationId: ids.coop ?? '', proposalId: ids.proposal ?? '', what: 'declined' as const }
  expect(await asWorker(connection, db => proposal(db, about, PUBLIC))).toMatchObject({
    to: 'tove@example.org',
    cc: [],
  })
})
it('an ending with its last day to the other side; of what is not there, no mail', async () => {
  const about = { organisationId: ids.coop ?? '', agreementId: ids.agreement ?? '' }
  const mail = await asWorker(connection, db => agreementEnded(db, about, PUBLIC))
  expect(mail).toMatchObject({ to: 'tove@example.org' })
  expect(mail?.text).toContain('Its last day is 2 June 2030')
  const none = { organisationId: ids.coop ?? '', agreementId: ids.coop ?? '' }
  expect(await asWorker(connection, db => agreementEnded(db, none, PUBLIC))).toBeNull()
})
it('where nobody runs the other side there is nobody to tell', async () => {
  await connection.pool.query(`delete from memberships where role = 'manager'`)
  const about = { organisationId: ids.coop ?? '', agreementId: ids.agreement ?? '' }
  expect(await asWorker(connection, db => agreementEnded(db, about, PUBLIC))).toBeNull()
})
