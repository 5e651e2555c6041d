import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from './connect.ts'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.connection.pool.query('create table noted (id integer, words text)')
  await database.connection.pool.query(`insert into noted values (1, 'one'), (2, 'two')`)
})
afterAll(() => database.close())

it('a statement is read and planned once a connection, whatever its values', async () => {
  const one = connect(database.url, { max: 1 })
  const noted = (id: number) => sql`select words from noted where id = ${id}`.execute(one.kysely)
  expect([await noted(1), await noted(2)].map(({ rows }) => rows)).toEqual([
    [{ words: 'one' }],
    [{ words: 'two' }],
  ])
  const { rows } = await one.pool.query(`select statement from pg_prepared_statements`)
  expect(rows).toEqual([{ statement: 'select words from noted where id = $1' }])
  await one.close()
})

it('with a list among its values a statement is planned for that list', async () => {
  const one = connect(database.url, { max: 1 })
  const noted = (ids: number[]) => sql`select words from noted where id = any(${ids})`.execute(one.kysely)
  expect((await noted([1, 2])).rows).toHaveLength(2)
  const { rows } = await one.pool.query(`select statement from pg_prepared_statements`)
  expect(rows).toEqual([])
  await one.close()
})

it('a connection that keeps too many of them goes, and its memory with it', async () => {
  const one = connect(database.url, { max: 1 })
  const kept = async () => (await one.pool.query(`select name from pg_prepared_statements`)).rows.length
  for (let added = 0; added < 500; added += 1)
    await sql`select ${1}::integer + ${sql.lit(added)}`.execute(one.kysely)
  expect(await kept()).toBe(500)
  await sql`select ${1}::integer as one_more`.execute(one.kysely)
  expect(await kept()).toBe(0)
  await one.close()
})

it('after a migration the connection that remembers what was before goes, and the next one sees what is now', async () => {
  const one = connect(database.url, { max: 1 })
  const noted = () => sql`select * from noted where id = ${1}`.execute(one.kysely)
  await noted()
  await database.connection.pool.query('alter table noted add column more text')
  await expect(noted()).rejects.toThrow('cached plan must not change result type')
  expect((await noted()).rows).toEqual([{ id: 1, words: 'one', more: null }])
  await one.close()
})
