import type { Connection } from '@putright/db'
import { AMONG_WORDS } from './injections.ts'
import type { Twin } from './twins.ts'

/**
 * Every row that names anything of a twin, as text in which its ids are called by their place: of two twins with which the
 * same was done, the same rows.
 */
export async function rowsOf(
  { pool }: Connection,
  { names }: Pick<Twin, 'names'>,
  hers: readonly string[],
): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string; columns: string }>(
    `select relname as name, string_agg(quote_ident(attname), ', ' order by attnum) as columns
     from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)
       and atttypid not in ('bytea'::regtype, 'tsvector'::regtype, 'timestamptz'::regtype)
     group by relname order by relname`,
    [WRITTEN_BY_ITSELF],
  )
  const found: string[] = []
  for (const { name, columns } of tables) {
    const { rows } = await pool.query<{ said: string }>(
      `select said from (select to_jsonb(one)::text as said from (select ${columns} from ${name}) one) every
       where said ~ $1 and said !~ '"what": "[a-z ]* refused"'`,
      [names.filter(id => id !== '').join('|')],
    )
    found.push(...rows.map(({ said }) => `${name}: ${inTheirPlaces(said, names, hers)}`))
  }
  return found.toSorted()
}

// By the worker, when it comes to it; by whoever looks; from the words.
const WRITTEN_BY_ITSELF = [
  'mails',
  'room_links',
  'year_figures',
  'throttles',
  'sessions',
  'audit_chains',
  'complaint_words',
  'passkey_challenges',
]

function inTheirPlaces(said: string, names: readonly string[], hers: readonly string[]): string {
  let text = said
  for (const words of AMONG_WORDS)
    for (const written of [words, inHtml(words)])
      text = text.replaceAll(` ${JSON.stringify(written).slice(1, -1)}`, '')
  for (const [index, name] of names.entries()) text = text.replaceAll(name, `its ${index}`)
  for (const name of hers) text = text.replaceAll(name, 'A STRANGER’S')
  return text
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, '·')
    .replaceAll(/[\da-f]{40,}/g, '·')
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^"]*/g, '·')
    .replaceAll(/\b[A-Z]{1,5}-(?=[\d/A-Z-]*\d)[\dA-F/]*/g, '·')
    .replaceAll(/"(message_id|reference_prefix|seq)": (null|\d+|"[^"]*")/g, '')
}

const inHtml = (words: string) => words.replaceAll('"', '&quot;').replaceAll("'", '&#39;')
