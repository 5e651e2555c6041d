import type { CalendarDate, WorkingDays } from '@putright/working-days'
import { checkEntry } from './check-entry.ts'
import type { Column } from './columns.ts'
import type { Line } from './lines.ts'
import { type Complain, readDraft } from './read-entry.ts'
import type { BadRow, GoodRow, Problem } from './reading.ts'

/** One line below the header: sound, or with every fault that was found in it. */
export function readLine(
  line: Line,
  width: number,
  places: Map<Column, number>,
  today: CalendarDate,
  calendar: WorkingDays,
): GoodRow | BadRow {
  if (line.cells.length !== width) {
    const because = `This line has ${line.cells.length} cells and the header ${width}. Look for a comma that needs quotation marks around its cell.`
    return badRow(line, [null, null, because])
  }
  const cell = (column: Column) => line.cells[places.get(column) ?? -1] ?? ''
  const found: Found[] = []
  const complain: Complain = (column, because) => {
    // One fault a cell: a date that cannot be read is then also missing.
    if (!found.some(([known]) => known === column)) found.push([column, cell(column), because])
  }
  const draft = readDraft(cell, { today, snapshot: calendar.snapshot }, complain)
  if (cell('received_on').trim() === '')
    complain('received_on', 'There is no date of receipt. Every line needs one.')
  const row = checkEntry(draft, calendar, complain)
  const [first, ...others] = found
  if (first) return badRow(line, first, ...others)
  if (!row) throw new Error(`Line ${line.line} was neither read nor complained of`)
  return { ...line, row }
}

type Found = [column: string | null, value: string | null, because: string]

export function badRow({ line, cells }: Line, first: Found, ...others: Found[]): BadRow {
  const problem = ([column, value, because]: Found): Problem => ({
    line,
    column,
    value: short(value),
    because,
  })
  return { line, cells, problems: [problem(first), ...others.map(problem)] }
}

const short = (value: string | null) => (value && value.length > 100 ? `${value.slice(0, 100)}…` : value)

export const strayLine = (line: Line): BadRow =>
  badRow(line, [
    null,
    line.cells[0] ?? '',
    'A quotation mark is out of place here. Write a mark inside a cell twice: "".',
  ])
