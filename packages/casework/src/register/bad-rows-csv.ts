import { stringify } from 'csv-stringify/sync'
import { ERROR_COLUMN } from './columns.ts'
import { nameOf } from './header.ts'
import type { BadRow, RegisterReading } from './reading.ts'

/**
 * The bad lines as a CSV to correct and import again, with what is wrong in a last column, `error`.
 * Begins with the UTF-8 mark, without which Excel garbles letters; a cell that a spreadsheet would run gets an apostrophe.
 */
export function badRowsCsv({ columns, bad }: RegisterReading): string {
  const kept = [...columns.keys()].filter(place => nameOf(columns[place] ?? '') !== ERROR_COLUMN)
  const header = [...kept.map(place => columns[place] ?? ''), ERROR_COLUMN]
  const line = (row: BadRow) => [
    ...kept.map(place => row.cells[place] ?? ''),
    row.problems.map(sentence).join(' '),
    ...row.cells.slice(columns.length),
  ]
  return stringify([header, ...bad.map(line)], { bom: true, escape_formulas: true, record_delimiter: '\r\n' })
}

const sentence = ({ column, because }: BadRow['problems'][number]): string =>
  column === null ? because : `${column}: ${because}`
