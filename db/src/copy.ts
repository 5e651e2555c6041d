import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Connection } from './connect.ts'

export type Cell = string | number | boolean | null

/** One transaction of an operator's that loads rows by COPY. */
export interface CopyDoor {
  /** Copies rows into a table; the keys of the first row name the columns. */
  copy(table: string, rows: readonly Record<string, Cell>[]): Promise<void>
  query(text: string, values?: unknown[]): Promise<void>
}

/**
 * Loads much at once, as an operator. COPY does not go through row-level security, so rows land in a temporary table
 * and are inserted from there, under the operator's policies like any other.
 */
export async function byCopy(connection: Connection, load: (door: CopyDoor) => Promise<void>): Promise<void> {
  const client = await connection.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('role', 'putright_operator', true)`)
    await load({
      copy: (table, rows) => copyRows(client, table, rows),
      query: async (text, values) => void (await client.query(text, values)),
    })
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

async function copyRows(
  client: pg.PoolClient,
  table: string,
  rows: readonly Record<string, Cell>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).join(', ')
  const staging = `staging_${table}`
  await client.query(
    `create temporary table ${staging} on commit drop as select ${columns} from ${table} with no data`,
  )
  const lines = rows.map(row => `${Object.values(row).map(cellText).join('\t')}\n`)
  await pipeline(Readable.from(lines), client.query(copyFrom(`copy ${staging} (${columns}) from stdin`)))
  await client.query(`insert into ${table} (${columns}) select ${columns} from ${staging}`)
  await client.query(`drop table ${staging}`)
}

/** A cell in the text format of COPY. */
function cellText(cell: Cell): string {
  if (cell === null) return '\\N'
  return String(cell)
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
}
