import { readdirSync, readFileSync } from 'node:fs'
import type { Connection } from '@putright/db'

/** Somebody and something of another organisation: none of it may get into what is sent. */
export interface Stranger {
  personId: string
  coopId: string
}

export interface Surplus {
  /** Of other forms: some forms know them too, in other circumstances, and may refuse what stands in them. */
  fields: [name: string, value: string][]
  /** Of no form. */
  columns: [name: string, value: string][]
}

/**
 * What no form asks for by itself: a field for every column of the database, by its name there and as it would be called in
 * a form, and for every field of every other form. Read from the catalogue and the sources, so that a new one joins.
 */
export async function surplusFields({ pool }: Connection, stranger: Stranger): Promise<Surplus> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `select distinct column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' order by name, type`,
  )
  const columns = rows.flatMap(({ name, type }): [string, string][] => {
    const value = valueFor(name, type, stranger)
    return [
      [name, value],
      [name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value],
    ]
  })
  const fields = namesInForms().map((name): [string, string] => [name, valueFor(name, '', stranger)])
  const invented = INVENTED.map((name): [string, string] => [name, 'true'])
  const ofForms = new Set(fields.map(([name]) => name))
  return { fields, columns: [...invented, ...columns].filter(([name]) => !ofForms.has(name)) }
}

const INVENTED = ['isAdmin', 'admin', 'handled', 'handles', 'runs', 'imported', 'verified', 'approved']

const NAMED: Record<string, string> = {
  role: 'manager',
  roles: 'manager',
  state: 'ended',
  kind: 'agent',
  stage: '2',
  scope: 'A and B',
  what: 'erased',
}

const BY_TYPE: Record<string, string> = {
  boolean: 'true',
  integer: '4711',
  smallint: '47',
  bigint: '4711',
  numeric: '4711',
  date: '2030-01-01',
  'timestamp with time zone': '2030-01-01T00:00:00Z',
  jsonb: '{"smuggled":true}',
}

function valueFor(name: string, type: string, { personId, coopId }: Stranger): string {
  if (/coop|organisation/i.test(name)) return coopId
  if (type === 'uuid' || /id$|by$|^(by|actor|investigator|deciders|deputies)$/i.test(name)) return personId
  return NAMED[name] ?? BY_TYPE[type] ?? (/on$|date/i.test(name) ? '2030-01-01' : 'smuggled')
}

const APP = new URL('../../../app/src/', import.meta.url)

function namesInForms(): string[] {
  const pages = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tsx'))
  const names = pages.flatMap(file =>
    [
      ...readFileSync(new URL(encodeURI(file).replaceAll('$', '%24'), APP), 'utf8').matchAll(
        /\b(?:fields|\w+Fields|\w+)\.(\w+)(?:\.name|\})|name="(\w+)"/g,
      ),
    ].map(([, field, name]) => field ?? name ?? ''),
  )
  return [...new Set(names)].filter(name => !NOT_SMUGGLED.includes(name))
}

// What a form was last seen at, and the buttons that add or remove a part of it.
const NOT_SMUGGLED = ['seen', '__intent__', 'viewport', 'referrer']
