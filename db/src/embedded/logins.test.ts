import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { coopTables } from '../isolation-rows.ts'
import { type TestDatabase, testDatabase } from '../testing/index.ts'
import { grantLogins } from './logins.ts'

let database: TestDatabase
const folder = inject('loginsFolder')
const clients: Record<string, pg.Client> = {}

beforeAll(async () => {
  database = await testDatabase()
  const urls = await grantLogins(database.url, folder) // a second start grants again, with the same passwords
  for (const [name, url] of Object.entries(urls)) {
    clients[name] = new pg.Client({ connectionString: url })
    await clients[name].connect()
  }
})
afterAll(async () => {
  await Promise.all(Object.values(clients).map(client => client.end()))
  await database.close()
})

describe('the login of the app’s pages, outside a door', () => {
  it.each(['complaints', 'sessions', 'credentials', 'people', 'organisations', 'room_links'])(
    'reads no %s',
    async table => {
      await expect(clients.web?.query(`select from ${table}`)).rejects.toThrow('permission denied')
    },
  )
  it('takes on the role of the pages, and of nobody else', async () => {
    await expect(clients.web?.query('set role putright_app; reset role')).resolves.toBeDefined()
    for (const role of [
      'putright_operator',
      'putright_worker',
      'putright_access',
      'putright_owner',
      'putright_accounts',
    ])
      await expect(clients.web?.query(`set role ${role}`)).rejects.toThrow('permission denied')
  })
})

describe('the app’s login for accounts', () => {
  it('reads sessions', async () => {
    await expect(clients.accounts?.query('select id from sessions')).resolves.toBeDefined()
  })
  it.each(['complaints', 'complaint_events', 'residents', 'letters', 'outbox', 'agreements', 'proposals'])(
    'reads no %s',
    async table => {
      await expect(clients.accounts?.query(`select from ${table}`)).rejects.toThrow('permission denied')
    },
  )
  it('reads of organisations what they are called, for invitations, and no more', async () => {
    const names = clients.accounts?.query('select id, kind, slug, name from organisations')
    await expect(names).resolves.toBeDefined()
    await expect(clients.accounts?.query('select contact from organisations')).rejects.toThrow(
      'permission denied',
    )
  })
  it('takes on no role of the pages, and of nobody else', async () => {
    for (const role of [
      'putright_app',
      'putright_operator',
      'putright_worker',
      'putright_access',
      'putright_owner',
    ])
      await expect(clients.accounts?.query(`set role ${role}`)).rejects.toThrow('permission denied')
  })
})

describe('the worker’s login, outside a door', () => {
  it.each(['complaints', 'sessions', 'people'])('reads no %s', async table => {
    await expect(clients.jobs?.query(`select from public.${table}`)).rejects.toThrow('permission denied')
  })
  it('takes on the role of the worker, and of nobody else', async () => {
    await expect(clients.jobs?.query('set role putright_worker; reset role')).resolves.toBeDefined()
    for (const role of ['putright_app', 'putright_operator', 'putright_accounts'])
      await expect(clients.jobs?.query(`set role ${role}`)).rejects.toThrow('permission denied')
  })
})

it('the logins of app and worker read no table of a co-op', async () => {
  // Accounts open the links into the decision room.
  const tables = (await coopTables(database.connection.pool)).filter(name => name !== 'room_links')
  expect(tables).toContain('complaints')
  for (const client of Object.values(clients))
    for (const table of tables)
      await expect(client.query(`select from public.${table}`), table).rejects.toThrow('permission denied')
})

it('keeps the passwords where only their owner reads them', async () => {
  expect((await stat(join(folder, 'logins.json'))).mode & 0o777).toBe(0o600)
})
