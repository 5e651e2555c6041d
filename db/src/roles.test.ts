import { type OrganisationKind, ROLES_OF } from '@putright/complaint'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it.each(Object.keys(ROLES_OF) as OrganisationKind[])(
  'the roles of %s are the same to the pages and to the database',
  async kind => {
    const all = [...new Set(Object.values(ROLES_OF).flat())]
    const { rows } = await database.connection.pool.query<{ role: string }>(
      'select role from unnest($2::text[]) as role where role_suits($1, role)',
      [kind, all],
    )
    expect(rows.map(({ role }) => role).toSorted()).toEqual([...ROLES_OF[kind]].toSorted())
  },
)
