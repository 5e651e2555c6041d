import { testDatabase } from '@putright/db/testing'
import { runMigrations } from 'bullmq'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkQueueTables, migrateQueues, QUEUE_TABLES } from './queue-tables.ts'

const database = await testDatabase()
const owner = new pg.Client({ connectionString: database.url })
const login = `jobs_${process.pid}`
const asLogin = Object.assign(new URL(database.url), { username: login, password: 'putright' }).href

beforeAll(async () => {
  await owner.connect()
  // As in production: a login that owns nothing and has the one role, not even inherited.
  await owner.query(`create role ${login} login password 'putright' noinherit in role putright_worker`)
})
afterAll(async () => {
  await owner.query(`drop role ${login}`)
  await owner.end()
  await database.close()
})

describe('BullMQ’s tables', () => {
  it('are asked for by a worker that starts without them', async () => {
    await expect(checkQueueTables(asLogin)).rejects.toThrow(/bullmq/i)
  })

  it('are made by the owner, by two at once and again', async () => {
    await Promise.all([migrateQueues(database.url), migrateQueues(database.url)])
    await migrateQueues(database.url)
    await expect(checkQueueTables(asLogin)).resolves.toBeUndefined()
  })

  it('are at the version that this BullMQ brings', async () => {
    expect(await runMigrations(owner)).toBe(QUEUE_TABLES)
  })

  it('are refused when older than this BullMQ', async () => {
    await owner.query(`delete from bullmq.migration where version = ${QUEUE_TABLES}`)
    await expect(checkQueueTables(asLogin)).rejects.toThrow('migrate the database first')
  })
})
