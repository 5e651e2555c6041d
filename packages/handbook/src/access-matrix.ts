import { readFile, writeFile } from 'node:fs/promises'

/** The two tables of access-matrix.md: what somebody finds at each address, and what they may do. */
export type Table = 'pages' | 'acts'

/** What each role finds, in the order of the columns. */
export interface Row {
  /** The heading it stands under. */
  group: string
  /** The page or the act, as a person reads it. */
  words: string
  /** What it is found by: an address, or the name of an act. */
  key: string
  cells: readonly string[]
}

const FILE = new URL('../access-matrix.md', import.meta.url)
const marks = (table: Table) => [`<!-- ${table}: compared by a test -->`, `<!-- end of ${table} -->`] as const

/** The rows as the page has them. */
export async function readTable(table: Table): Promise<Row[]> {
  const rows: Row[] = []
  let group = ''
  for (const line of within(await readFile(FILE, 'utf8'), table).split('\n')) {
    if (line.startsWith('### ')) group = line.slice(4)
    if (!line.startsWith('| ') || !line.includes('`')) continue
    const [words = '', key = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
    rows.push({ group, words, key: key.replaceAll('`', ''), cells })
  }
  return rows
}

/** Writes a table anew between its marks, a part for each group; the words that a row had are kept. */
export async function writeTable(
  table: Table,
  columns: readonly string[],
  found: readonly Omit<Row, 'words'>[],
): Promise<void> {
  const known = new Map((await readTable(table)).map(({ key, words }) => [key, words]))
  const parts = [...Map.groupBy(found, ({ group }) => group)].map(([group, rows]) =>
    [
      `### ${group}\n`,
      line([table === 'pages' ? 'Page' : 'Act', table === 'pages' ? 'Address' : 'Name', ...columns]),
      line(['---', '---', ...columns.map(() => ':-:')]),
      ...rows.map(({ key, cells }) => line([known.get(key) ?? 'SAY WHAT IT IS', `\`${key}\``, ...cells])),
    ].join('\n'),
  )
  const text = await readFile(FILE, 'utf8')
  const [begin, end] = marks(table)
  await writeFile(
    FILE,
    `${text.slice(0, text.indexOf(begin))}${begin}\n\n${parts.join('\n\n')}\n\n${text.slice(text.indexOf(end))}`,
  )
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function within(text: string, table: Table): string {
  const [begin, end] = marks(table).map(mark => text.indexOf(mark))
  if (begin === undefined || end === undefined || begin < 0 || end < begin)
    throw new Error(`access-matrix.md has no place for the table of ${table}`)
  return text.slice(begin, end)
}
