import { lentFor } from '@putright/complaint'
import { wallsAround } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import type { CaseFile } from './case-file.ts'
import { handlersToday } from './handlers.ts'

/**
 * Of some people, those to whom a complaint is open: who still belong to the co-op or its agent, or are lent to it, and from
 * whom no wall keeps it (5.8).
 */
export const openAmong = async (
  file: CaseFile,
  ids: readonly string[],
  today: CalendarDate,
): Promise<string[]> => (await whoseEyes(file, today)).among(ids)

/**
 * The same, or where that is none of them, those of the team that handles it: so that no date passes in silence, and nobody
 * hears of it who has left.
 */
export async function openTo(file: CaseFile, ids: readonly string[], today: CalendarDate): Promise<string[]> {
  const { people, among } = await whoseEyes(file, today)
  const these = among(ids)
  return these.length > 0 ? these : among(handlersToday(people).map(({ id }) => id))
}

async function whoseEyes({ db, row, position, events }: CaseFile, today: CalendarDate) {
  const people = await peopleFor(db, row.coop_id, today)
  const lent = lentFor(events, position.stage).map(({ personId }) => personId)
  const belong = new Set([...people.map(({ id }) => id), ...lent])
  const closedTo = new Set((await wallsAround(db, row)).map(({ personId }) => personId))
  return {
    people,
    among: (ids: readonly string[]) => ids.filter(id => belong.has(id) && !closedTo.has(id)),
  }
}
