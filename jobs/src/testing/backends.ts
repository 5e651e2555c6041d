import { Redis } from 'ioredis'
import pg from 'pg'
import { inject } from 'vitest'

/** Where a queue can live on this machine. Every test of the queue runs on each. */
export interface Backend {
  name: 'PostgreSQL' | 'Redis'
  redisUrl: string | null
  /** The queue loses everything it holds. */
  wipe(databaseUrl: string): Promise<void>
}

// One Redis serves them all, and of the files that run beside each other each empties a database of its own.
const redis = inject('redisUrl')
const redisUrl = redis && `${redis}/${process.env.VITEST_POOL_ID}`

export const backends: Backend[] = [
  { name: 'PostgreSQL', redisUrl: null, wipe: emptyTables },
  ...(redisUrl ? [{ name: 'Redis' as const, redisUrl, wipe: () => flush(redisUrl) }] : []),
]

async function emptyTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'bullmq' and tablename <> 'migration'`,
  )
  await client.query(`truncate ${rows.map(row => row.name).join(', ')} cascade`)
  await client.end()
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url)
  await redis.flushdb()
  await redis.quit()
}
