import type { Connection } from '@putright/db'

/** What is found in a table by something that names it once: an id, mostly. */
export async function found(
  { pool }: Pick<Connection, 'pool'>,
  [table, column]: readonly [string, string],
  where: Record<string, string>,
): Promise<string> {
  const names = Object.keys(where)
  const { rows } = await pool.query<{ found: string }>(
    `select ${column}::text as found from ${table} where ${names.map((name, index) => `${name} = $${index + 1}`).join(' and ')}`,
    Object.values(where),
  )
  const [row] = rows
  if (!row) throw new Error(`There is no ${column} of ${table} where ${JSON.stringify(where)}`)
  return row.found
}
