import type { CoopDb } from '@putright/db'
import { coopsHandled, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { z } from 'zod'
import type { DatedFact } from '../record/case-file.ts'

/** In a form that logs a complaint: whom of the team or the committee it complains of (5.8). */
export const whomField = { whom: z.array(z.uuid()).optional() }

/** What the record says of them from its beginning, before any part of the complaint is defined. */
export const declaredAbout = (whom: readonly string[], today: CalendarDate): DatedFact[] =>
  [...new Set(whom)].map(personId => ({
    type: 'declared',
    on: today,
    personId,
    conflict: 'The complaint is about them, as it was told when it was logged.',
    raisedBy: 'the complainant',
    as: 'complained of',
  }))

/** The same of those to whom a complaint about the same matter is closed. Without its reference: it may be closed to the reader. */
export const closedWithIt = (whom: readonly string[], today: CalendarDate): DatedFact[] =>
  [...new Set(whom)].map(personId => ({
    type: 'declared',
    on: today,
    personId,
    conflict: 'Another complaint about the same matter is closed to them.',
    raisedBy: 'an officer',
    as: 'same matter',
  }))

/** Whom a complaint of a co-op could be about; nobody where the acting person does not handle its complaints. */
export async function peopleItCouldBeAbout(db: CoopDb, coopId: string, today: CalendarDate) {
  const handled = (await coopsHandled(db)).some(({ id }) => id === coopId)
  return handled ? peopleFor(db, coopId, today) : []
}
