import { lentFor } from '@putright/complaint'
import { wallsAround } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import type { CaseFile } from './case-file.ts'
import { handlersToday } from './handlers.ts'

/**
 * Of some people, those to whom a complaint is open: who still belong to the co-op or its agent, or are lent to it, and from
 * whom no wall keeps it (5.8). Where that is none of them, those of the team that handles it: so that no date passes in
 * silence, and nobody hears of it who has left.
 */
export async function openTo(
  { db, row, position, events }: CaseFile,
  ids: readonly string[],
  today: CalendarDate,
): Promise<string[]> {
  const closedTo = (await wallsAround(db, row)).map(({ personId }) => personId)
  const open = (people: readonly string[]) => people.filter(id => !closedTo.includes(id))
  const people = await peopleFor(db, row.coop_id, today)
  const lent = lentFor(events, position.stage).map(({ personId }) => personId)
  const belong = new Set([...people.map(({ id }) => id), ...lent])
  const these = open(ids.filter(id => belong.has(id)))
  return these.length > 0 ? these : open(handlersToday(people).map(({ id }) => id))
}
