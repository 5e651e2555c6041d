import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { partiesTo } from '@putright/db/queries/parties'
import { namesOf } from '@putright/db/queries/people'
import { representativesOf } from '@putright/db/queries/representatives'
import { notesOf, requestById } from '@putright/db/queries/requests'
import type { CalendarDate } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'

/** Names of people other than the resident whom a complaint knows: officers, members of the co-op, representatives. */
export async function othersOnComplaint(db: CoopDb, id: string, today: CalendarDate): Promise<string[]> {
  const row = await complaintById(db, id)
  if (!row) return []
  const { record } = await openCaseFile(db, row)
  const people = await namesOf(db, JSON.stringify(record).match(UUIDS) ?? [])
  const representatives = await representativesOf(db, row)
  const { resident } = await partiesTo(db, row, today)
  const names = [...people.values(), ...representatives.map(({ name }) => name)]
  return [...new Set(names)].filter(name => name !== resident?.name)
}

/** Names of those who wrote down what became of a request. */
export async function othersOnRequest(db: CoopDb, id: string): Promise<string[]> {
  const row = await requestById(db, id)
  if (!row) return []
  const notes = await notesOf(db, row)
  const names = await namesOf(
    db,
    notes.map(note => note.recorded_by),
  )
  return [...names.values()]
}

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
