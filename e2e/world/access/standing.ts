import type { Cast } from './cast.ts'

/** How many rows of each kind the co-ops have that are nobody’s who takes part, and what is in their record. */
export const untouched = (all: Cast) => standingOf(all, [all.foreignCoopId, all.goneCoopId])

/** The same of all that everybody has to do with. */
export const everythingStanding = (all: Cast) => standingOf(all, all.coopIds)

async function standingOf(
  { connection: { pool } }: Cast,
  coopIds: readonly string[],
): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class
     join pg_attribute on attrelid = pg_class.oid and attname = 'coop_id' and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)`,
    [WRITTEN_MEANWHILE],
  )
  const counts: Record<string, string> = {}
  for (const { name } of tables) {
    const what = WHOLE.includes(name)
      ? 'md5(string_agg(counted::text, chr(10) order by counted::text))'
      : 'count(*)::text'
    const { rows } = await pool.query<{ found: string }>(
      `select ${what} as found from ${name} counted where coop_id = any ($1)`,
      [coopIds],
    )
    counts[name] = rows[0]?.found ?? ''
  }
  return counts
}

// By whoever looks, and by the worker when it comes to what was done before.
const WRITTEN_MEANWHILE = ['need_reads', 'audit_entries', 'outbox', 'year_figures', 'mails', 'room_links']
const WHOLE = [
  'complaints',
  'complaint_events',
  'case_roles',
  'walls',
  'agreements',
  'memberships',
  'coops',
  'lessons',
  'contacts',
]
