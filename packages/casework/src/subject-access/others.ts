import type { CoopDb } from '@putright/db'
import type { ComplaintRow } from '@putright/db/queries/cases'
import { partiesTo } from '@putright/db/queries/parties'
import { namesOf } from '@putright/db/queries/people'
import { representativesOf } from '@putright/db/queries/representatives'
import type { CalendarDate } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'

/** Names of people other than the resident whom the file knows: officers, members of the co-op, representatives. */
export async function othersOnFile(
  { db, row, record }: Pick<CaseFile, 'db' | 'row' | 'record'>,
  today: CalendarDate,
): Promise<string[]> {
  const ids = JSON.stringify(record).match(UUIDS) ?? []
  const people = await namesOf(db, ids)
  const representatives = await representativesOf(db, row)
  const resident = await residentOf(db, row, today)
  const names = [...people.values(), ...representatives.map(({ name }) => name)]
  return [...new Set(names)].filter(name => name !== resident).toSorted()
}

/** The resident's own name, which stays; empty where none is known. */
export const residentOf = async (db: CoopDb, row: ComplaintRow, today: CalendarDate): Promise<string> =>
  (await partiesTo(db, row, today)).resident?.name ?? ''

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
