import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * The same pool, its statements kept prepared for as long as a connection lasts: what policies add makes reading and
 * planning a statement dearer than running it. For the doors whose statements are few and concern one case: elsewhere a
 * plan has to know how many co-ops it is for.
 */
export const prepared = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => keepingPrepared(await pool.connect()),
  end: async () => {},
})

function keepingPrepared(client: pg.PoolClient): PostgresPoolClient {
  let outdated = false
  const query = (text: string, values: unknown[]) =>
    client.query(values.length > 0 ? { name: nameOf(text), text, values } : { text }).catch(fault => {
      // A migration changed what it returns: this connection goes, and the next one reads it anew.
      outdated ||= fault.code === FEATURE_NOT_SUPPORTED
      throw fault
    })
  // Of the two kinds of query that Kysely knows, the other is a cursor’s, which nothing of ours asks for.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(outdated) }
}

const FEATURE_NOT_SUPPORTED = '0A000'

// At most 63 bytes, or PostgreSQL cuts it.
const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
