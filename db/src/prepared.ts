import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * The same pool, its statements kept prepared for as long as a connection lasts: what policies add makes reading and
 * planning a statement dearer than running it. Not those with a list among their values: how many co-ops it names decides
 * which plan is good.
 */
export const prepared = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => keepingPrepared(await pool.connect()),
  end: () => pool.end(),
})

function keepingPrepared(client: pg.PoolClient): PostgresPoolClient {
  const kept = keptBy(client)
  let outdated = false
  const query = (text: string, values: unknown[]) => {
    if (!isKept(values)) return client.query({ text, values })
    const name = nameOf(text)
    kept.add(name)
    return client.query({ name, text, values }).catch(fault => {
      // A migration changed what it returns: this connection goes, and the next one reads it anew.
      outdated ||= fault.code === FEATURE_NOT_SUPPORTED
      throw fault
    })
  }
  return {
    // Of the two kinds of query that Kysely knows, the other is a cursor’s, which nothing of ours asks for.
    query: query as unknown as PostgresPoolClient['query'],
    release: () => client.release(outdated || kept.size > MOST_KEPT),
  }
}

/** A list written out, `in ($1, $2)`, makes a statement of each length. Each costs the server some memory. */
const MOST_KEPT = 500

const keptByClient = new WeakMap<pg.PoolClient, Set<string>>()

function keptBy(client: pg.PoolClient): Set<string> {
  const kept = keptByClient.get(client) ?? new Set()
  keptByClient.set(client, kept)
  return kept
}

const FEATURE_NOT_SUPPORTED = '0A000'

const isKept = (values: unknown[]): boolean => values.length > 0 && !values.some(Array.isArray)

// At most 63 bytes, or PostgreSQL cuts it.
const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
