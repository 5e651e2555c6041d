import { eyesOn } from './isolation-eyes.ts'
import { madeUpBy } from './isolation-people.ts'
import { coopTables } from './isolation-rows.ts'
import { testDatabase } from './testing/index.ts'

/** Two co-ops that know nothing of each other, each with an agent, a federation, their people and a row in every table. */
export async function twoCoops() {
  const { connection, close } = await testDatabase()
  const made = madeUpBy(connection.pool)
  const tables = await coopTables(connection.pool)
  const [plover, wren] = [await made.coop('plover'), await made.coop('wren')]
  /** Of Plover. */
  const complaintId = String(plover.rows.get('complaints')?.id)

  /** The statement, and its values, that adds a row like one of theirs. */
  async function insertionOf(table: string, row: Record<string, unknown>): Promise<[string, unknown[]]> {
    const generated = await made.owner<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attgenerated <> ''`,
      [table],
    )
    const columns = Object.keys(row).filter(column => !generated.some(({ name }) => name === column))
    return [
      `insert into ${table} (${columns}) values (${columns.map((_, index) => `$${index + 1}`)})`,
      columns.map(column => row[column]),
    ]
  }

  const eyes = eyesOn(connection, tables)
  return { ...made, ...eyes, connection, close, tables, plover, wren, complaintId, insertionOf }
}
