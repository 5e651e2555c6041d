import { type RawBuilder, sql } from 'kysely'
import type { Folded } from './case-file.ts'
import { requestRows } from './ombudsman-requests.ts'
import { dataDueRows } from './personal-data-due.ts'
import { rolesOf } from './roles.ts'
import { undertakingRows } from './undertakings.ts'
import { wallRows } from './walls.ts'
import type { Write } from './writing.ts'

/** What follows from a record and stands in tables of its own, which lists and policies are asked of. */
const DERIVED: Record<string, { key: string[]; rows(record: Folded): object[] }> = {
  case_roles: { key: ['person_id', 'stage', 'role'], rows: rolesOf },
  walls: { key: ['person_id', 'because'], rows: wallRows },
  undertakings: { key: ['name'], rows: undertakingRows },
  ombudsman_requests: { key: ['seq'], rows: requestRows },
  personal_data_due: { key: ['seq', 'kind'], rows: dataDueRows },
}

/** A complaint whose record was or is to be written. */
export interface Moved {
  id: string
  /** What its rows were made from; null where it has none. */
  before: Folded | null
  after: Folded
}

/** What has to be written for the rows of complaints to be what their records give. */
export const derivedAnew = (coopId: string, moved: readonly Moved[]): Write[] =>
  Object.entries(DERIVED).flatMap(([table, { key, rows }]) => {
    const rowsOf = (id: string, record: Folded) =>
      rows(record).map(row => ({ coop_id: coopId, complaint_id: id, ...row }))
    const kept = moved.flatMap(({ id, before }) => (before ? rowsOf(id, before) : []))
    const given = moved.flatMap(({ id, after }) => rowsOf(id, after))
    return difference(table, ['coop_id', 'complaint_id', ...key], kept, given)
  })

type Row = Record<string, unknown>

function difference(table: string, key: string[], kept: readonly Row[], given: readonly Row[]): Write[] {
  const nameOf = (row: Row) => JSON.stringify(key.map(column => row[column]))
  const keptAs = new Map(kept.map(row => [nameOf(row), row]))
  const names = new Set(given.map(nameOf))
  const changed = given.filter(row => {
    const was = keptAs.get(nameOf(row))
    return was && JSON.stringify(was) !== JSON.stringify(row)
  })
  return [
    ...kept.filter(row => !names.has(nameOf(row))).map(row => removed(table, key, row)),
    ...changed.map(row => changedTo(table, key, row)),
    ...added(
      table,
      given.filter(row => !keptAs.has(nameOf(row))),
    ),
  ]
}

const removed = (table: string, key: string[], row: Row): Write =>
  sql`delete from ${sql.table(table)} where ${equal(row, key, ' and ')}`

const changedTo = (table: string, key: string[], row: Row): Write => {
  const others = Object.keys(row).filter(column => !key.includes(column))
  return sql`update ${sql.table(table)} set ${equal(row, others, ', ')} where ${equal(row, key, ' and ')}`
}

const equal = (row: Row, columns: string[], between: string): RawBuilder<unknown> =>
  sql.join(
    columns.map(column => sql`${sql.ref(column)} = ${row[column]}`),
    sql.raw(between),
  )

function added(table: string, rows: readonly Row[]): Write[] {
  const [first] = rows
  if (!first) return []
  const columns = Object.keys(first)
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`)
  return [sql`insert into ${sql.table(table)} (${sql.join(columns.map(sql.ref))}) values ${sql.join(values)}`]
}
