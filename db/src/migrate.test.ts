import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it('has nothing to do where every migration was applied', async () => {
  expect(await migrate(database.url)).toEqual([])
})

it('leaves a database alone that another version made', async () => {
  await database.connection.pool.query(`insert into migration.applied (name) values ('9999_of_tomorrow.sql')`)
  await expect(migrate(database.url)).rejects.toThrow('9999_of_tomorrow.sql')
})
