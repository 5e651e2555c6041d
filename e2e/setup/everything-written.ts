import type { Connection } from '@putright/db'

/**
 * The words of everybody, wherever in the database they stand: a line each, the first of it where it is long. Found by the
 * catalogue, so that a new table joins. Left out is what could as well be a word of ours: nobody is known by it.
 */
export async function everythingWritten({ pool }: Connection): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string; columns: string }>(
    `select relname as name, string_agg(quote_ident(attname), ', ') as columns
     from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)
       and atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
     group by relname`,
    [OF_OUR_OWN_WORDS],
  )
  const found = new Set<string>()
  for (const { name, columns } of tables) {
    const { rows } = await pool.query(`select ${columns} from ${name}`)
    for (const row of rows) addWords(found, row)
  }
  return [...found]
}

// A session’s browser is called in words of ours; its key is looked for by its form.
const OF_OUR_OWN_WORDS = [
  'outbox',
  'mails',
  'account_mails',
  'audit_entries',
  'audit_chains',
  'throttles',
  'sessions',
]

function addWords(found: Set<string>, value: unknown): void {
  if (typeof value === 'string')
    for (const line of value.split('\n')) {
      const words = line.trim().slice(0, 60)
      if (isSomebodys(words)) found.add(words)
    }
  else if (value && typeof value === 'object') for (const part of Object.values(value)) addWords(found, part)
}

/** An e-mail address, a telephone number, or several words with a capital or a number among them; and no id. */
const isSomebodys = (words: string) =>
  words.length > 5 &&
  !ID.test(words) &&
  (words.includes('@') || /\d[\d ]{6}/.test(words) || (words.includes(' ') && /[A-Z\d]/.test(words)))

const ID = /^[\da-f]{8}-[\da-f-]{27}$/
