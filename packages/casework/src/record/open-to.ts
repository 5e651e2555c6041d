import { wallsAround } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import type { CaseFile } from './case-file.ts'

/**
 * Of some people, those to whom a complaint is open (5.8); where it is open to none of them, the complaints officers of the
 * team that handles it to whom it is: so that no date passes in silence.
 */
export async function openTo(
  { db, row, position }: CaseFile,
  ids: readonly string[],
  today: CalendarDate,
): Promise<string[]> {
  const closedTo = (await wallsAround(db, row)).map(({ personId }) => personId)
  const open = (people: readonly string[]) => people.filter(id => !closedTo.includes(id))
  const these = open(ids)
  if (these.length > 0) return these
  const people = await peopleFor(db, row.coop_id, today)
  const team = position.handler === 'agent' ? 'agent' : 'coop'
  return open(
    people
      .filter(({ kind, roles }) => kind === team && roles.includes('complaints officer'))
      .map(({ id }) => id),
  )
}
