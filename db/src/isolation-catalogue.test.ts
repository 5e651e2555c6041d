import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isolationFaults } from './isolation.ts'
import { type TestDatabase, testDatabase } from './testing/index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

/** What is found after a change by the owner, which is taken back. */
async function faultsAfter(change: string): Promise<string[]> {
  const transaction = await database.connection.kysely.startTransaction().execute()
  try {
    await sql.raw(change).execute(transaction)
    return await isolationFaults(transaction)
  } finally {
    await transaction.rollback().execute()
  }
}

it('every table, key, view and function keeps the co-ops apart', async () => {
  expect(await isolationFaults(database.connection.kysely)).toEqual([])
})

it('an operator asks the same', async () => {
  expect(await faultsAfter('set local role putright_operator')).toEqual([])
})

describe('a change that would mix co-ops up is named', () => {
  const NOTES =
    'create table notes (coop_id uuid not null references coops, id uuid, primary key (coop_id, id))'

  it.each([
    ['a table without policies', NOTES, 'notes: row-level security is not enabled and forced.'],
    [
      'row-level security not forced',
      'alter table letters no force row level security',
      'letters: row-level',
    ],
    [
      'a table only the service reads',
      `${NOTES}; call protect('notes')`,
      'notes: it has no policy besides that of the service.',
    ],
    [
      'passwords granted to the pages',
      'grant select on credentials to putright_app',
      'credentials: no person',
    ],
    [
      'a column of them granted',
      'grant update (password_hash) on credentials to putright_app',
      'credentials: no person',
    ],
    ['a grant to everybody', 'grant select on letters to public', 'letters: it is granted to every role'],
    ['a role that passes by', 'alter role putright_worker bypassrls', 'putright_worker: the role'],
    [
      'a table of the pages’ role',
      'alter table letters owner to putright_app',
      'letters: it belongs to putright_app',
    ],
    [
      'a table that outlasts its transaction',
      `do $$ begin execute format('grant temporary on database %I to putright_app', current_database()); end $$`,
      'putright_app: it may make temporary tables.',
    ],
    [
      'a row without a co-op',
      'alter table outbox drop constraint outbox_pkey, alter coop_id drop not null',
      'outbox: a row',
    ],
    [
      'a key over all co-ops',
      'create unique index over_all on letters (id)',
      'letters: the unique key over_all does not begin with coop_id.',
    ],
    [
      'a reference out of the co-op',
      `create table tags (coop_id uuid not null, id uuid not null, letter_id uuid, primary key (coop_id, id));
       create unique index by_letter on letters (id);
       alter table tags add constraint of_letter foreign key (letter_id) references letters (id)`,
      'tags: the foreign key of_letter can point at another co-op’s row.',
    ],
    ['a plain view', 'create view overdue as select id from complaints', 'overdue: the view reads'],
    [
      'a stored view',
      'create materialized view counts as select count(*) from complaints',
      'counts: the view reads',
    ],
    [
      'a function of the owner’s',
      `create function everything() returns bigint language sql security definer set search_path = public
       return (select count(*) from complaints)`,
      'everything(): a security definer function',
    ],
    [
      'a search path left open',
      'alter function coops_lent_to() reset search_path',
      'coops_lent_to(): a security definer function',
    ],
  ])('%s', async (_, change, fault) => {
    expect(await faultsAfter(change)).toContainEqual(expect.stringContaining(fault))
  })
})
