import { sql } from 'kysely'
import type { Connection } from './connect.ts'
import { asPerson } from './doors.ts'

/** What somebody finds and may do in the tables of the co-ops. */
export function eyesOn(connection: Connection, tables: readonly string[]) {
  /** Runs a statement in a role, as a door would for a person (null: for nobody), and takes it back. */
  async function trying(
    personId: string | null,
    text: string,
    values: unknown[] = [],
    role = 'putright_app',
  ) {
    const client = await connection.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('role', $1, true), set_config('app.person_id', $2, true)`, [
        role,
        personId ?? '',
      ])
      const { rows, rowCount } = await client.query(text, values)
      return { rows, rowCount, refused: '' }
    } catch (fault) {
      return { rows: [], rowCount: 0, refused: (fault as Error).message }
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  /** The tables to which the pages have a right, whole or in some column. */
  async function granted(right: 'select' | 'insert' | 'update' | 'delete', role = 'putright_app') {
    const columns = right === 'delete' ? '' : `or has_any_column_privilege($2, name, '${right}')`
    const { rows } = await connection.pool.query<{ name: string }>(
      `select name from unnest($1::text[]) as name where has_table_privilege($2, name, $3) ${columns}`,
      [tables, role, right],
    )
    return rows.map(({ name }) => name)
  }

  /** The co-ops whose rows somebody finds in a table that the pages read. */
  const coopsSeen = (personId: string, table: string): Promise<string[]> =>
    asPerson(connection, personId, async db => {
      const found = sql<{ coop_id: string }>`select distinct coop_id from ${sql.table(table)}`
      const { rows } = await found.execute(db)
      return rows.map(row => row.coop_id)
    })

  /** The tables in which somebody finds a co-op's rows. */
  async function tablesSeen(personId: string, coopId: string): Promise<string[]> {
    const seen: string[] = []
    for (const table of await granted('select'))
      if ((await coopsSeen(personId, table)).includes(coopId)) seen.push(table)
    return seen
  }

  return { trying, granted, coopsSeen, tablesSeen }
}
