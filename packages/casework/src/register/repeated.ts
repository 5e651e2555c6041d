import type { RegisterEntry } from './entry.ts'
import type { GoodRow } from './reading.ts'

/** Remembers the sound lines of a file. The first with a reference stands; says why a later one does not. */
export function repeats(): (row: GoodRow) => string | null {
  const seen = new Map<string, GoodRow>()
  return row => {
    const { reference } = row.row
    const first = seen.get(reference)
    if (!first) seen.set(reference, row)
    return first ? because(first, row.row) : null
  }
}

const because = ({ line, row }: GoodRow, again: RegisterEntry): string =>
  JSON.stringify(row) === JSON.stringify(again)
    ? `Line ${line} has this reference and says the same. Delete one of them.`
    : `Line ${line} has this reference but says something else. Give this one a reference of its own, or delete the wrong one.`
