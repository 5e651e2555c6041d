import { randomUUID } from 'node:crypto'
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
  const query = (text: string, values: unknown[]) =>
    client
      .query(isKept(text, values) ? { name: nameIn(kept, text), text, values } : { text, values })
      .catch(fault => {
        outdated ||= NOT_AS_KEPT.includes(fault.code)
        throw fault
      })
  return {
    // Of the two kinds of query that Kysely knows, the other is a cursor’s, which nothing of ours asks for.
    query: query as unknown as PostgresPoolClient['query'],
    release: () => client.release(outdated || kept.size > MOST_KEPT),
  }
}

/** A list written out, `in ($1, $2)`, makes a statement of each length. Each costs the server some memory. */
const MOST_KEPT = 500

/** Many rows at once make a text that hardly comes again. */
const MOST_VALUES = 1000

/**
 * A migration changed what a statement returns, or it is not what was kept under its name: this connection goes, and the next
 * one reads it anew.
 */
const NOT_AS_KEPT = ['0A000', '26000', '42P05']

/** Not `begin` and `commit`, which nothing is planned for. */
const isKept = (text: string, values: unknown[]): boolean =>
  values.length <= MOST_VALUES &&
  (values.length > 0 || /^(select|with)\b/i.test(text)) &&
  !values.some(Array.isArray)

/** By a name that nobody can guess, so that nobody can put a statement of theirs in its place. */
function nameIn(kept: Map<string, string>, text: string): string {
  const name = kept.get(text) ?? randomUUID()
  kept.set(text, name)
  return name
}

const keptByClient = new WeakMap<pg.PoolClient, Map<string, string>>()

function keptBy(client: pg.PoolClient): Map<string, string> {
  const kept = keptByClient.get(client) ?? new Map()
  keptByClient.set(client, kept)
  return kept
}
