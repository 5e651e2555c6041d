import { CsvError, parse } from 'csv-parse/sync'

/** One record of the file. A record may run over several lines: `line` is where it begins. */
export interface Line {
  line: number
  cells: string[]
}

export interface Lines {
  lines: Line[]
  /** Records whose quotation marks do not pair. Reading goes on with the line after each. */
  stray: Line[]
}

/** Reading starts afresh after each stray quotation mark, so a file full of them would take too long. */
export const MOST_STRAY = 20

/** The records of the text, without leading comments and without blank lines. */
export function linesOf(text: string): Lines {
  // csv-parse counts a CRLF inside quotation marks as two lines.
  const wanted = text.replace(/\r\n?/g, '\n')
  const comments = /^(?:(?:"?#.*|[ \t,]*)\n)*/.exec(wanted)?.[0] ?? ''
  const found: Lines = { lines: [], stray: [] }
  let rest = wanted.slice(comments.length)
  let before = lineBreaks(comments)
  while (rest !== '' && found.stray.length < MOST_STRAY) {
    const done = readInto(found.lines, rest, before)
    if (done === null) break
    const after = cutAfter(rest, done)
    found.stray.push({ line: before + done + 1, cells: [after.first] })
    rest = after.rest
    before += done + 1
  }
  return found
}

/** Adds the records to `lines`. Null: to the end; otherwise how many lines were read before a stray quotation mark. */
function readInto(lines: Line[], text: string, before: number): number | null {
  let done = 0
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 0,
      on_record: (cells: string[]) => {
        const line = before + done + 1
        done += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0)
        if (cells.some(cell => cell.trim() !== '')) lines.push({ line, cells })
        return null
      },
    })
    return null
  } catch (error) {
    if (error instanceof CsvError && error.code.includes('QUOTE')) return done
    throw error
  }
}

function lineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** The line after so many, and what follows it. */
function cutAfter(text: string, lines: number): { first: string; rest: string } {
  let start = 0
  for (let n = 0; n < lines; n += 1) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  return end < 0
    ? { first: text.slice(start), rest: '' }
    : { first: text.slice(start, end), rest: text.slice(end + 1) }
}
