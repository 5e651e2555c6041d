import type { CoopDb } from '@putright/db'
import { type ComplaintRow, complaintById } from '@putright/db/queries/cases'
import type { CalendarDate } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { type AlsoTheirs, alsoTheirs } from './also-theirs.ts'
import { othersOnFile } from './others.ts'

/** What a copy is chosen from: further records of the same person, and the names that all of these know. */
export interface Proposed {
  also: AlsoTheirs[]
  others: string[]
}

/** The same for the page that proposes and for the act that checks what was chosen. */
export async function proposedFor(db: CoopDb, row: ComplaintRow, today: CalendarDate): Promise<Proposed> {
  const also = await alsoTheirs(db, row, today)
  const rows = [row]
  for (const { id, kind } of also) {
    const other = kind === 'complaint' ? await complaintById(db, id) : undefined
    if (other) rows.push(other)
  }
  const others = new Set<string>()
  for (const one of rows)
    for (const name of await othersOnFile(await openCaseFile(db, one), today)) others.add(name)
  return { also, others: [...others].toSorted() }
}
