import { COLUMNS, type Column } from './columns.ts'

/** The column a misspelt name most likely means; null where none is near. */
export function nearestColumn(name: string): Column | null {
  let best: { column: Column | null; distance: number } = { column: null, distance: name.length / 2 }
  for (const column of COLUMNS) {
    const distance = editDistance(name, column)
    if (distance < best.distance) best = { column, distance }
  }
  return best.column
}

/** How many letters to add, drop or change to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
