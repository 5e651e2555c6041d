import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const CLOCKS =
  'current_date|localtimestamp|current_timestamp|\\mnow\\(\\)|(clock|statement|transaction)_timestamp\\(|timeofday\\('

it('the day in England and Wales is the only clock that access goes by: in policies, and in what they call', async () => {
  const { rows } = await database.connection.pool.query<{
    name: string
    clocks: boolean
    goesByDay: boolean
  }>(
    `with said as (
       select policyname || ' on ' || tablename as name, coalesce(qual, '') || coalesce(with_check, '') as words from pg_policies
       where 'putright_app' = any (roles)
       union all
       select made.oid::regprocedure::text, pg_get_functiondef(made.oid) from pg_proc made
       where made.pronamespace = 'public'::regnamespace and made.prokind = 'f' and made.oid <> 'today_here()'::regprocedure
         and not exists (select from pg_depend member where member.objid = made.oid and member.deptype = 'e')
         -- What happens when is stamped by a trigger, which says nothing of who sees it.
         and made.prorettype <> 'trigger'::regtype
     )
     select name, words ~* $1 as clocks, words ~ 'today_here|in_force\\(' as "goesByDay" from said`,
    [CLOCKS],
  )
  expect(rows.length).toBeGreaterThan(60)
  expect(rows.filter(({ clocks }) => clocks).map(({ name }) => name)).toEqual([])
  expect(rows.filter(({ goesByDay }) => goesByDay).length).toBeGreaterThan(10)
})
