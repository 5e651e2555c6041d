import { createHash } from 'node:crypto'
import type { CoopDb } from '@putright/db'
import { referencesTaken, registerFingerprints } from '@putright/db/queries/register'
import { edition2022 } from '@putright/handling-code'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import {
  type BadRow,
  type GoodRow,
  type Problem,
  type RegisterEntry,
  type RegisterReading,
  readRegister,
} from '../register/index.ts'

/** What importing a register into a co-op does, or would do. */
export interface ImportPlan extends RegisterReading {
  /** Rows that are there already, with the same content: importing a file again changes nothing. */
  unchanged: GoodRow[]
}

/**
 * Reads a register and says what importing it would do; `rows` are the new ones. Writes nothing. Of one that was imported
 * already, a line that has been closed since to whoever asks (5.8) counts among `rows`.
 */
export async function planImport(
  db: CoopDb,
  coopId: string,
  bytes: Uint8Array,
  today: CalendarDate,
  { imported = false } = {},
): Promise<ImportPlan> {
  const reading = readRegister(bytes, today)
  const known = await registerFingerprints(db, coopId)
  const taken = imported ? new Set() : await referencesTaken(db, coopId)
  const plan: ImportPlan = { ...reading, rows: [], unchanged: [], bad: [...reading.bad] }
  for (const good of reading.rows) {
    const { reference } = good.row
    const same = known.get(reference) === fingerprintOf(good.row)
    const clash = !same && (known.has(reference) || taken.has(reference))
    const problem = beforeAnyEdition(good) ?? (clash ? usedBefore(good) : null)
    if (problem) plan.bad.push({ line: good.line, cells: good.cells, problems: [problem] })
    else if (same) plan.unchanged.push(good)
    else plan.rows.push(good)
  }
  return { ...plan, bad: plan.bad.toSorted((one: BadRow, other: BadRow) => one.line - other.line) }
}

/** A register line as a hash: the reader's entry has its keys always in the same order. */
export const fingerprintOf = (row: RegisterEntry): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('hex')

const usedBefore = ({ line, row }: GoodRow): Problem => ({
  line,
  column: 'reference',
  value: row.reference,
  because:
    'This co-op has this reference already, for something else or with different content. Nothing was changed; if the record is wrong, correct it there.',
})

function beforeAnyEdition({ line, row }: GoodRow): Problem | null {
  if (row.kind !== 'complaint' || row.receivedOn >= edition2022.from) return null
  return {
    line,
    column: 'received_on',
    value: row.receivedOn,
    because: `Putright knows the Complaint Handling Code from ${dateInWords(edition2022.from)}; earlier complaints cannot be held against it.`,
  }
}
