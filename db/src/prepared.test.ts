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
  const noted = (id: number) => sql`select words from noted where id = ${id}`.execute(one.ofCases)
  expect([await noted(1), await noted(2)].map(({ rows }) => rows)).toEqual([
    [{ words: 'one' }],
    [{ words: 'two' }],
  ])
  const { rows } = await one.pool.query(`select statement from pg_prepared_statements`)
  expect(rows).toEqual([{ statement: 'select words from noted where id = $1' }])
  await one.close()
})

it('after a migration the connection that remembers what was before goes, and the next one sees what is now', async () => {
  const one = connect(database.url, { max: 1 })
  const noted = () => sql`select * from noted where id = ${1}`.execute(one.ofCases)
  await noted()
  await database.connection.pool.query('alter table noted add column more text')
  await expect(noted()).rejects.toThrow('cached plan must not change result type')
  expect((await noted()).rows).toEqual([{ id: 1, words: 'one', more: null }])
  await one.close()
})
