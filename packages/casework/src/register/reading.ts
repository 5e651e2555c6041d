import type { RegisterEntry } from './entry.ts'

/** What reading a register file gives. A bad line never stops a good one; a file that cannot be trusted stops all. */
export interface RegisterReading {
  /** The header as it stands in the file. */
  columns: string[]
  rows: GoodRow[]
  bad: BadRow[]
  /** Why nothing of the file was read: its encoding, size or header. Then `rows` and `bad` are empty. */
  refused: Problem[]
}

export interface GoodRow {
  line: number
  /** The cells as they stand in the file. */
  cells: string[]
  row: RegisterEntry
}

export interface BadRow {
  line: number
  /** The cells as they stand in the file. */
  cells: string[]
  problems: [Problem, ...Problem[]]
}

export interface Problem {
  /** As in the file, the first line being 1; for a line with line breaks in its cells, where it begins. Null: the whole file. */
  line: number | null
  column: string | null
  /** What stands there, cut short where it is long. */
  value: string | null
  /** A sentence for the person who keeps the register. */
  because: string
}
