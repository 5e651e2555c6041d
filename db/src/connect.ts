import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { prepared } from './prepared.ts'
import type { Database } from './types.ts'

// Calendar days stay text: node-pg would make a local midnight, the day before in UTC during British summer.
pg.types.setTypeParser(pg.types.builtins.DATE, String)

/**
 * A pool of connections. It can do nothing by itself: go through a door (`asPerson`, `asWorker`, `asOperator`).
 * `url` is a postgres:// address; `max` the most connections it opens.
 */
export function connect(url: string, { max = 10 } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // A process that hangs within a transaction would hold what others wait for.
    idle_in_transaction_session_timeout: 60_000,
  })
  // A server that stops sends an error to idle clients; without a listener Node would exit.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool: prepared(pool) }) })
  return { pool, kysely, close: () => kysely.destroy() }
}

/** Whether the database answers: for a balancer that asks. */
export const answers = ({ pool }: Connection): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    () => false,
  )

export interface Connection {
  pool: pg.Pool
  kysely: Kysely<Database>
  close(): Promise<void>
}
