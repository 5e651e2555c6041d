import { COLUMNS, type Column, ERROR_COLUMN, isColumn, REQUIRED } from './columns.ts'
import type { Line } from './lines.ts'
import { nearestColumn } from './nearest-column.ts'
import type { Problem } from './reading.ts'

/** Where each known column stands, or what is wrong with the header. */
export function readHeader({ line, cells }: Line): { places: Map<Column, number> } | { problems: Problem[] } {
  const wrongMark = notCommas(cells)
  if (wrongMark) return { problems: [{ line, column: null, value: cells[0] ?? null, because: wrongMark }] }

  const places = new Map<Column, number>()
  const problems: Problem[] = []
  const say = (column: string, because: string) => problems.push({ line, column, value: column, because })
  for (const [place, cell] of cells.entries()) {
    const name = nameOf(cell)
    if (name === ERROR_COLUMN) continue
    if (!isColumn(name)) say(cell, unknown(cell, name, place))
    else if (places.has(name)) say(cell, `The column “${name}” is there twice. Keep one of them.`)
    else places.set(name, place)
  }
  for (const column of REQUIRED) {
    if (!places.has(column)) say(column, `The column “${column}” is missing. Every register needs it.`)
  }
  return problems.length > 0 ? { problems } : { places }
}

/** `Received on` is as good as `received_on`. */
export const nameOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

function unknown(cell: string, name: string, place: number): string {
  if (name === '') return `Column ${place + 1} has no name. Name it, or delete it.`
  const nearest = nearestColumn(name)
  if (nearest) return `There is no column “${cell}”. Did you mean “${nearest}”? Rename it, or delete it.`
  return `There is no column “${cell}”. Delete it, or rename it to one of: ${COLUMNS.join(', ')}.`
}

function notCommas(cells: string[]): string | null {
  const [only] = cells
  if (cells.length !== 1 || only === undefined) return null
  const mark = only.includes(';') ? 'semicolons' : only.includes('\t') ? 'tabs' : null
  return (
    mark && `The columns of this file are separated by ${mark}. Save it as a CSV file separated by commas.`
  )
}
