import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { StartRefusal } from './embedded/start-refusal.ts'

const FOLDER = new URL('../migrations/', import.meta.url)

/** Applies the migrations that have not been, in order, each in its own transaction. Returns the names applied. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7472)') // two starting at once: one migrates, the other waits
    await client.query('create schema if not exists migration')
    await client.query(
      'create table if not exists migration.applied (name text primary key, at timestamptz not null default now())',
    )
    const applied = await client.query<{ name: string }>('select name from migration.applied')
    const done = new Set(applied.rows.map(row => row.name))
    const all = (await readdir(FOLDER)).filter(name => name.endsWith('.sql')).sort()
    const unknown = [...done].filter(name => !all.includes(name))
    if (unknown.length > 0)
      throw new StartRefusal(
        `This database was made by another version of Putright, whose migration ${unknown[0]} this one does not have. Run the version that made it, or, for a demo, start again with --reset.`,
      )
    const names = all.filter(name => !done.has(name))
    for (const name of names) await apply(client, name)
    return names
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, name: string): Promise<void> {
  const text = await readFile(new URL(name, FOLDER), 'utf8')
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migration.applied (name) values ($1)', [name])
    await client.query('commit')
  } catch (cause) {
    throw new Error(`Migration ${name} failed: ${(cause as Error).message}`, { cause })
  }
}
