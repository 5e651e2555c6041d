import { assertSchemaCompatibility, runMigrations } from 'bullmq'
import pg from 'pg'

/** BullMQ's tables in our database, apart from ours. */
export const QUEUE_SCHEMA = 'bullmq'
/** The version of those tables that the pinned BullMQ brings; a test compares. */
export const QUEUE_TABLES = 11
/** Whatever login the worker has, it meets the queue as the role that was granted it. */
export const AS_WORKER = '-c role=putright_worker'

/** Creates or updates BullMQ's tables and lets the worker use them; a step of migrating, for the owner of the database. */
export const migrateQueues = (ownerUrl: string): Promise<void> =>
  withClient({ connectionString: ownerUrl }, async client => {
    await client.query('select pg_advisory_lock(7473)') // two at once: the second waits, and finds it done
    await runMigrations(client, QUEUE_SCHEMA)
    // create: BullMQ makes a sequence for each queue when it first adds to it.
    await client.query(`
      grant usage, create on schema ${QUEUE_SCHEMA} to putright_worker;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to putright_worker;
      grant usage on all sequences in schema ${QUEUE_SCHEMA} to putright_worker;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to putright_worker`)
  })

/** The worker only looks: it may not change these tables. BullMQ itself would start on older ones. */
export const checkQueueTables = (url: string): Promise<void> =>
  withClient({ connectionString: url, options: AS_WORKER }, async client => {
    const version = await assertSchemaCompatibility(client, QUEUE_SCHEMA)
    if (version < QUEUE_TABLES) {
      throw new Error(
        `The queue’s tables are at version ${version}, not ${QUEUE_TABLES}: migrate the database first`,
      )
    }
  })

async function withClient(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
