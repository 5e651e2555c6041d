import { join } from 'node:path'
import { accountsOf } from '@putright/accounts'
import { generate, verify } from '@putright/casework'
import { type Connection, connect, migrate } from '@putright/db'
import { freePort, grantLogins, type LoginUrls, startServer } from '@putright/db/embedded'
import { type CalendarDate, dayOf } from '@putright/working-days'
import { type Statements, statementsOf } from './statements.ts'

/** A server of our own with its made-up complaints, and an officer who handles them all. */
export interface Filled {
  /** As the app signs in: everything through the doors. */
  connection: Connection
  statements: Statements
  /** As the superuser: no policy applies. */
  owner: Connection
  logins: LoginUrls
  officerId: string
  email: string
  password: string
  coopIds: string[]
  today: CalendarDate
  sizes: Sizes
}

export interface Sizes {
  coops: number
  complaints: number
  events: number
  database: string
  /** In seconds. */
  generating: number
  /** The same; null where there are rows without the events behind them. */
  verifying: number | null
}

export interface Wanted {
  folder: string
  coops: number
  complaints: number
  stack: AsyncDisposableStack
  step<T>(title: string, work: () => Promise<T>): Promise<T>
}

const PASSWORD = 'made up for measuring'
/** Of the app that is measured: what it signs in with is encrypted with it. */
export const SECRET_KEY = 'made up for measuring, and for nothing else'
/** Of the officer's authenticator app. */
export const APP_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

export async function fillDatabase({ folder, coops, complaints, stack, step }: Wanted): Promise<Filled> {
  const server = await step('Starting PostgreSQL', async () =>
    startServer(join(folder, 'postgres/data'), { port: await freePort(), fresh: true, durable: true }),
  )
  stack.defer(server.stop)
  const url = server.urlOf('postgres')
  await migrate(url)
  const owner = connect(url)
  stack.defer(owner.close)
  const today = dayOf(Temporal.Now.instant())
  const amount = { coops, complaints, years: 3, seed: 1, today }
  const from = performance.now()
  const { officerId } = await step(`Generating ${complaints} complaints`, () =>
    generate(owner, amount, () => {}),
  )
  const generated = performance.now()
  const { faults } = await step('Verifying them', () => verify(owner))
  if (faults.length > 0)
    throw new Error(`What was generated does not add up:\n${faults.slice(0, 5).join('\n')}`)
  const verified = performance.now()
  await step('Vacuuming and analysing', async () => {
    await owner.pool.query('vacuum analyze')
    // What filling left to be written would be written while acts are measured.
    await owner.pool.query('checkpoint')
  })
  const { setPassword, installApp } = accountsOf(owner, {
    publicUrl: 'http://127.0.0.1',
    secretKey: SECRET_KEY,
  })
  await setPassword(officerId, PASSWORD)
  await installApp(officerId, APP_SECRET)
  const logins = await grantLogins(url, folder)
  const seconds = { generating: (generated - from) / 1000, verifying: (verified - generated) / 1000 }
  return signedIn(owner, logins, { officerId, today, seconds }, stack)
}

async function signedIn(
  owner: Connection,
  logins: LoginUrls,
  {
    officerId,
    today,
    seconds,
  }: Pick<Filled, 'officerId' | 'today'> & { seconds: Pick<Sizes, 'generating' | 'verifying'> },
  stack: AsyncDisposableStack,
): Promise<Filled> {
  const connection = connect(logins.web)
  stack.defer(connection.close)
  const { rows } = await owner.pool.query<{ id: string }>('select coop_id as id from coops order by coop_id')
  const { rows: officers } = await owner.pool.query<{ email: string }>(
    'select email from people where id = $1',
    [officerId],
  )
  return {
    connection,
    statements: statementsOf(connection),
    owner,
    logins,
    officerId,
    email: officers[0]?.email ?? '',
    password: PASSWORD,
    coopIds: rows.map(row => row.id),
    today,
    sizes: { ...(await sizesOf(owner)), ...seconds },
  }
}

async function sizesOf({ pool }: Connection) {
  const { rows } = await pool.query<Omit<Sizes, 'generating' | 'verifying'>>(`
    select (select count(*)::int from coops) as coops, (select count(*)::int from complaints) as complaints,
      (select count(*)::int from complaint_events) as events,
      pg_size_pretty(pg_database_size(current_database())) as database`)
  const [sizes] = rows
  if (!sizes) throw new Error('The database has no size')
  return sizes
}
