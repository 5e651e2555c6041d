import type { Database } from '@putright/db'
import { type Insertable, sql } from 'kysely'
import type { Folded } from './case-file.ts'
import { requestRows } from './ombudsman-requests.ts'
import { dataDueRows } from './personal-data-due.ts'
import { rolesOf } from './roles.ts'
import { undertakingRows } from './undertakings.ts'
import { wallRows } from './walls.ts'
import type { Write } from './writing.ts'

type Table = 'case_roles' | 'walls' | 'undertakings' | 'ombudsman_requests' | 'personal_data_due'

/** What follows from a record and stands in tables of its own, which lists and policies are asked of. */
const DERIVED: { [T in Table]: Derived<T> } = {
  case_roles: { key: ['person_id', 'stage', 'role'], rows: rolesOf },
  walls: { key: ['person_id', 'because'], rows: wallRows },
  undertakings: { key: ['name'], changes: true, rows: undertakingRows },
  ombudsman_requests: { key: ['seq'], changes: true, rows: requestRows },
  personal_data_due: { key: ['seq', 'kind'], changes: true, rows: dataDueRows },
}

interface Derived<T extends Table> {
  /** What names a row among those of its complaint. */
  key: (keyof Database[T] & string)[]
  /** Whether a row of the same name may come to say something else. Those that open and close cases may not. */
  changes?: true
  rows(record: Folded): Omit<Insertable<Database[T]>, 'coop_id' | 'complaint_id'>[]
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
  Object.entries(DERIVED).flatMap(([table, { key, changes, rows }]) => {
    const rowsOf = (id: string, record: Folded): Row[] =>
      rows(record).map(row => ({ coop_id: coopId, complaint_id: id, ...row }))
    const kept = moved.flatMap(({ id, before }) => (before ? rowsOf(id, before) : []))
    const given = moved.flatMap(({ id, after }) => rowsOf(id, after))
    return difference({ table, key: ['coop_id', 'complaint_id', ...key], changes }, kept, given)
  })

type Row = Record<string, unknown>
interface Kind {
  table: string
  key: string[]
  changes: true | undefined
}

function difference(kind: Kind, kept: readonly Row[], given: readonly Row[]): Write[] {
  const nameOf = (row: Row) => JSON.stringify(kind.key.map(column => row[column]))
  const names = new Set(given.map(nameOf))
  const keptAs = new Set(kept.map(row => JSON.stringify(row)))
  return [
    ...kept.filter(row => !names.has(nameOf(row))).map(row => removed(kind, row)),
    ...saved(
      kind,
      given.filter(row => !keptAs.has(JSON.stringify(row))),
    ),
  ]
}

function removed({ table, key }: Kind, row: Row): Write {
  const its = sql.join(
    key.map(column => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  )
  return sql`delete from ${sql.table(table)} where ${its}`
}

/** Whether a row of the name is there or not. */
function saved({ table, key, changes }: Kind, rows: readonly Row[]): Write[] {
  const [first] = rows
  if (!first) return []
  const columns = Object.keys(first)
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`)
  const others = columns.filter(column => !key.includes(column))
  const then = changes
    ? sql`(${named(key)}) do update set ${sql.join(others.map(column => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))}`
    : sql`do nothing`
  return [
    sql`insert into ${sql.table(table)} (${named(columns)}) values ${sql.join(values)} on conflict ${then}`,
  ]
}

const named = (columns: string[]) => sql.join(columns.map(sql.ref))
