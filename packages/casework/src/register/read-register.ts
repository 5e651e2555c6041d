import { remembering } from '@putright/figures'
import { type CalendarDate, englandAndWales, type WorkingDays } from '@putright/working-days'
import { decode } from './decode.ts'
import { readHeader } from './header.ts'
import { linesOf, MOST_STRAY } from './lines.ts'
import { badRow, readLine, strayLine } from './read-line.ts'
import type { Problem, RegisterReading } from './reading.ts'
import { repeats } from './repeated.ts'

const MOST_ROWS = 100_000

/** Reads a register file. Pure: nothing is written, and the same file gives the same reading on the same day. */
export function readRegister(
  bytes: Uint8Array,
  today: CalendarDate,
  calendar: WorkingDays = englandAndWales,
): RegisterReading {
  const decoded = decode(bytes)
  if ('because' in decoded) return refused([], wholeFile(decoded.because))
  const { lines, stray } = linesOf(decoded.text)
  const [header, ...rest] = lines
  const [firstStray] = stray
  if (firstStray && (!header || firstStray.line < header.line)) {
    return refused([], ...strayLine(firstStray).problems)
  }
  if (!header) return refused([], wholeFile('This file is empty. Its first line names the columns.'))
  const read = readHeader(header)
  if ('problems' in read) return refused(header.cells, ...read.problems)
  if (stray.length === MOST_STRAY) return refused(header.cells, wholeFile(TOO_MANY_STRAY))
  if (rest.length > MOST_ROWS) return refused(header.cells, wholeFile(tooMany(rest.length)))

  const reading: RegisterReading = { columns: header.cells, rows: [], bad: stray.map(strayLine), refused: [] }
  const repeated = repeats()
  const days = remembering(calendar)
  for (const line of rest) {
    const row = readLine(line, header.cells.length, read.places, today, days)
    const again = 'row' in row ? repeated(row) : null
    if (!('row' in row)) reading.bad.push(row)
    else if (again) reading.bad.push(badRow(line, ['reference', row.row.reference, again]))
    else reading.rows.push(row)
  }
  reading.bad.sort((one, other) => one.line - other.line)
  return reading
}

const wholeFile = (because: string): Problem => ({ line: null, column: null, value: null, because })

const refused = (columns: string[], ...problems: Problem[]): RegisterReading => ({
  columns,
  rows: [],
  bad: [],
  refused: problems,
})

const tooMany = (rows: number) =>
  `This file has ${rows} lines; ${MOST_ROWS} is the most. Split it into smaller files and import each.`

const TOO_MANY_STRAY =
  'The quotation marks of this file do not pair in many lines. Save it again from the program it came from.'
