import { join } from 'node:path'
import { type Connection, connect, migrate } from '@putright/db'
import { freePort, grantLogins, startServer } from '@putright/db/embedded'
import type { Sizes } from '../filled-database.ts'
import { type Heard, hearing } from './hearing.ts'
import { BY_HAND, ORGANISATIONS, ROWS } from './rows.ts'

/** Somebody, and the co-ops whose complaints they read: as SQL by hand would write them down. */
export interface Reader {
  personId: string
  coopIds: string[]
}

export interface AccessFilled {
  /** As the app signs in: everything through the doors. */
  connection: Connection
  heard: { ours: Heard; byHand: Heard }
  /** As the superuser, whom no policy binds; of complaints sees those that somebody is not kept from. */
  hand: Connection
  /** Of a co-op without an agent: its one co-op. */
  ownOfficer: Reader
  /** Of an agent: its 200 co-ops. */
  agentOfficer: Reader
  /** Has a role in every agent, and in the co-op without one. */
  ofAll: Reader
  sizes: Sizes
}

export interface Wanted {
  folder: string
  coops: number
  complaints: number
  stack: AsyncDisposableStack
  step<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Complaints by SQL, with positions that agree with themselves and no events behind them: what lists and counts read. */
export async function fillForAccess(wanted: Wanted): Promise<AccessFilled> {
  const { folder, coops, complaints, stack, step } = wanted
  const server = await step('Starting PostgreSQL', async () =>
    startServer(join(folder, 'postgres/data'), { port: await freePort(), fresh: true, durable: true }),
  )
  stack.defer(server.stop)
  const url = server.urlOf('postgres')
  await migrate(url)
  const owner = connect(url)
  stack.defer(owner.close)
  const from = performance.now()
  await step(`Writing ${complaints} complaints of ${coops} co-ops`, () =>
    write(owner, coops, Math.ceil(complaints / coops)),
  )
  const generating = (performance.now() - from) / 1000
  await step('Analysing', () => owner.pool.query('vacuum analyze'))
  await owner.pool.query(BY_HAND)
  const hand = connect(`${url}?options=${encodeURIComponent('-c search_path=by_hand,public')}`)
  stack.defer(hand.close)
  const connection = connect((await grantLogins(url, folder)).web)
  stack.defer(connection.close)
  return {
    connection,
    heard: { ours: hearing(connection), byHand: hearing(hand) },
    hand,
    ...(await readersIn(owner)),
    sizes: { ...(await sizesOf(owner)), generating, verifying: null },
  }
}

async function write({ pool }: Connection, coops: number, each: number): Promise<void> {
  const client = await pool.connect()
  try {
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(SECONDARY)
    // Keys and indexes row by row would take most of the time; the rows point where they should, and the indexes follow.
    await client.query('set session_replication_role = replica')
    for (const { name } of indexes) await client.query(`drop index ${name}`)
    await client.query(ORGANISATIONS, [coops])
    await client.query('analyze')
    for (const text of ROWS) await client.query(text, text.includes('$1') ? [each] : [])
    for (const { definition } of indexes) await client.query(definition)
    await client.query('reset session_replication_role')
    await client.query('select derive_access()')
  } finally {
    client.release()
  }
}

const SECONDARY = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
  where indrelid = any (array['complaints', 'residents', 'case_roles']::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid)`

async function readersIn({ pool }: Connection) {
  const readers = await Promise.all(
    ['own officer', 'officer 1 of agent 1', 'auditor of all'].map(async (name): Promise<Reader> => {
      const { rows } = await pool.query<{ id: string; coops: string[] }>(READER, [name])
      const [reader] = rows
      if (!reader) throw new Error(`Nobody is called ${name}`)
      return { personId: reader.id, coopIds: reader.coops }
    }),
  )
  const [ownOfficer, agentOfficer, ofAll] = readers
  if (!ownOfficer || !agentOfficer || !ofAll) throw new Error('Somebody is missing')
  return { ownOfficer, agentOfficer, ofAll }
}

const READER = `
  select person.id, array(
    select coalesce(agreement.coop_id, mine.organisation_id) from memberships mine
    left join agreements agreement on agreement.agent_id = mine.organisation_id
    where mine.person_id = person.id order by 1) as coops
  from people person where person.name = $1`

async function sizesOf({ pool }: Connection) {
  const { rows } = await pool.query<Omit<Sizes, 'generating' | 'verifying'>>(`
    select (select count(*)::int from coops) as coops, (select count(*)::int from complaints) as complaints,
      0 as events, pg_size_pretty(pg_database_size(current_database())) as database`)
  const [sizes] = rows
  if (!sizes) throw new Error('The database has no size')
  return sizes
}
