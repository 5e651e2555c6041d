import {
  type ComplaintEvent,
  isCopiedIn,
  type Representation,
  representationsIn,
  representsOn,
} from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { type ComplaintRow, eventsOf } from '@putright/db/queries/cases'
import { representativesOf } from '@putright/db/queries/representatives'
import type { CalendarDate } from '@putright/working-days'

type Complaint = Pick<ComplaintRow, 'coop_id' | 'id'>

/** Those who act or acted for the resident (3.6), with who they are and whether they act today. */
export async function representativesToday(
  db: CoopDb,
  complaint: Complaint,
  record: readonly ComplaintEvent[],
  today: CalendarDate,
) {
  const given = representationsIn(record)
  if (given.length === 0) return []
  const people = new Map((await representativesOf(db, complaint)).map(one => [one.id, one]))
  return given.flatMap(one => {
    const who = people.get(one.representativeId)
    return who ? [{ ...one, ...who, acts: representsOn(one, today) }] : []
  })
}
export type RepresentativeToday = Awaited<ReturnType<typeof representativesToday>>[number]

/** E-mail addresses to which a letter of that day goes as well: of those whose authority then covers letters. */
export async function copiesTo(db: CoopDb, complaint: Complaint, day: CalendarDate): Promise<string[]> {
  const covered = (one: Representation) => representsOn(one, day) && isCopiedIn(one)
  const given = representationsIn(await eventsOf(db, complaint)).filter(covered)
  if (given.length === 0) return []
  const ids = new Set(given.map(({ representativeId }) => representativeId))
  const people = await representativesOf(db, complaint)
  return people.flatMap(({ id, email }) => (ids.has(id) && email !== '' ? [email] : []))
}
