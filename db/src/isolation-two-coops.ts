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
  return { ...made, ...eyesOn(connection, tables), connection, close, tables, plover, wren, complaintId }
}
