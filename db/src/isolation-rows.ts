import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** A row of a table, by column. */
export type Row = Record<string, unknown>

/** What the catalogue does not tell of a column: the rest of a row is made from types, checks and keys. */
const PARTICULAR: Record<string, Row> = {
  complaints: { due_on: '2026-06-08' },
  case_roles: { stage: 1, role: 'decider' },
  proposals: { by_coop: false, answered_by: null },
  restrictions: { from_on: '2026-06-01', until_on: '2026-09-01', review_on: '2026-08-01' },
}

/**
 * Fills every table that has a `coop_id` with a row of this co-op, in the order of the foreign keys, and returns the
 * rows. References to people name `personId`, unless `given` says otherwise of a table. A new table joins by itself; one
 * that cannot be filled is named.
 */
export async function fillCoop(
  owner: pg.Pool,
  coopId: string,
  personId: string,
  given: Record<string, Row>,
): Promise<Map<string, Row>> {
  const made = new Map<string, Row>([
    ['people', { id: personId }],
    ['organisations', { id: coopId }],
  ])
  const waiting = new Set(await coopTables(owner))
  for (const name of waiting) {
    const { rows } = await owner.query(`select * from ${name} where coop_id = $1 limit 1`, [coopId])
    if (rows[0]) made.set(name, rows[0])
  }
  for (let left = waiting.size + 1; left > waiting.size; ) {
    left = waiting.size
    for (const name of waiting) {
      if (!made.has(name) && !(await ready(owner, name, made))) continue
      if (!made.has(name)) made.set(name, await fill(owner, name, coopId, made, given[name] ?? {}))
      waiting.delete(name)
    }
  }
  if (waiting.size > 0) throw new Error(`No row could be made for ${[...waiting].join(', ')}`)
  made.delete('people')
  made.delete('organisations')
  return made
}

/** Every table of a co-op's rows. */
export async function coopTables(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
     join pg_attribute on attrelid = pg_class.oid and attname = 'coop_id' and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  )
  return rows.map(({ name }) => name)
}

async function ready(owner: pg.Pool, table: string, made: Map<string, Row>): Promise<boolean> {
  return (await referencesOf(owner, table)).every(({ to }) => to === table || made.has(to))
}

async function fill(
  owner: pg.Pool,
  table: string,
  coopId: string,
  made: Map<string, Row>,
  given: Row,
): Promise<Row> {
  const row: Row = { coop_id: coopId, ...PARTICULAR[table], ...given }
  for (const { to, columns, theirs } of await referencesOf(owner, table))
    columns.forEach((column, index) => {
      if (!(column in row)) row[column] = made.get(to)?.[theirs[index] ?? '']
    })
  for (const { name, type, words } of await needed(owner, table)) row[name] ??= words[0] ?? SAMPLES[type]?.()
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  const text = `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`
  const { rows } = await owner.query(text, Object.values(row)).catch((cause: Error) => {
    throw new Error(`No row could be made for ${table}: ${cause.message}`, { cause })
  })
  return rows[0]
}

async function referencesOf(owner: pg.Pool, table: string) {
  const names = (keys: string, relation: string) =>
    `array(select attname::text from unnest(${keys}) with ordinality as key (number, place)
           join pg_attribute on attrelid = ${relation} and attnum = number order by place)`
  const { rows } = await owner.query<{ to: string; columns: string[]; theirs: string[] }>(
    `select confrelid::regclass::text as to, ${names('conkey', 'conrelid')} as columns, ${names('confkey', 'confrelid')} as theirs
     from pg_constraint where contype = 'f' and conrelid = $1::regclass`,
    [table],
  )
  return rows
}

/** Columns that must be given, with the words a check allows. */
async function needed(owner: pg.Pool, table: string) {
  const { rows } = await owner.query<{ name: string; type: string; check: string | null }>(
    `select attname as name, format_type(atttypid, null) as type,
       (select pg_get_constraintdef(oid) from pg_constraint
        where contype = 'c' and conrelid = attrelid and conkey = array[attnum]) as check
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and attnotnull and not atthasdef and not attisdropped`,
    [table],
  )
  return rows.map(({ name, type, check }) => ({ name, type, words: wordsIn(check) }))
}

const wordsIn = (check: string | null): string[] =>
  check?.includes('ARRAY[') ? [...check.matchAll(/'([^']*)'::text/g)].map(match => match[1] ?? '') : []

const SAMPLES: Record<string, () => unknown> = {
  text: () => 'made up',
  uuid: randomUUID,
  date: () => '2026-06-01',
  integer: () => 1,
  smallint: () => 1,
  boolean: () => false,
  jsonb: () => '{}',
  bytea: () => Buffer.from('made up'),
  'text[]': () => [],
  'timestamp with time zone': () => '2026-06-01T09:00:00Z',
}
