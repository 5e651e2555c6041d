import type { CoopDb } from '@putright/db'
import { passedOnWaiting } from '@putright/db/queries/intake'
import { peopleFor } from '@putright/db/queries/people'
import { dataDueOnRequests, reviewsDue } from '@putright/db/queries/requests'
import { supportToReview } from '@putright/db/queries/support'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { handlersToday } from '../record/handlers.ts'

/** What waits for somebody this morning. */
export interface ToLookAt {
  /** Requests whose review is due (1.4). */
  requests: number
  /** Copies of personal data asked for on a request (C11): due in two working days, or before. */
  personalData: number
  /** What members were told and nobody has logged (3.2). */
  passedOn: number
  /** Adjustments and limits on contact whose review is due (5.10, 5.14). */
  support: number
  /** One of the co-ops it is about. */
  coopId: string
}

/**
 * For whom something waits: a request, and the personal data asked for on it, for whoever logged it, an adjustment for whoever
 * looks into the complaint, or the team where that is nobody's any more or closed to them; what was passed on for the team.
 */
export async function toLookAt(db: CoopDb, today: CalendarDate): Promise<Map<string, ToLookAt>> {
  const reviews = await reviewsDue(db, today)
  const personalData = await dataDueOnRequests(db, englandAndWales.after(today, 2))
  const waiting = await passedOnWaiting(db)
  const support = await supportToReview(db, today, MOST)
  const teams = new Map<string, string[]>()
  for (const coopId of new Set([...reviews, ...personalData, ...waiting, ...support].map(one => one.coopId)))
    teams.set(coopId, await teamOf(db, coopId, today))
  const found = new Map<string, ToLookAt>()
  const add = (coopId: string, people: readonly string[], what: Exclude<keyof ToLookAt, 'coopId'>) => {
    for (const personId of people) {
      const sofar = found.get(personId) ?? { requests: 0, personalData: 0, passedOn: 0, support: 0, coopId }
      found.set(personId, { ...sofar, [what]: sofar[what] + 1 })
    }
  }
  const theirs = (coopId: string, closedTo: readonly string[], whose: string | null) => {
    const open = (teams.get(coopId) ?? []).filter(id => !closedTo.includes(id))
    return whose && open.includes(whose) ? [whose] : open
  }
  for (const { coopId, loggedBy, closedTo } of reviews)
    add(coopId, theirs(coopId, closedTo, loggedBy), 'requests')
  for (const { coopId, loggedBy, closedTo } of personalData)
    add(coopId, theirs(coopId, closedTo, loggedBy), 'personalData')
  for (const { coopId, officerId, closedTo } of support)
    add(coopId, theirs(coopId, closedTo, officerId), 'support')
  for (const { coopId } of waiting) add(coopId, teams.get(coopId) ?? [], 'passedOn')
  return found
}

// More than these are not told one by one anyway.
const MOST = 10_000

const teamOf = async (db: CoopDb, coopId: string, today: CalendarDate): Promise<string[]> =>
  handlersToday(await peopleFor(db, coopId, today)).map(({ id }) => id)
