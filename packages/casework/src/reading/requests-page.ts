import type { CoopDb } from '@putright/db'
import { coopsRead, handlesSome } from '@putright/db/queries/people'
import { openRequests, type RequestFilter, requestCounts } from '@putright/db/queries/requests'
import type { CalendarDate } from '@putright/working-days'

const SIZE = 50

/** Requests that are not closed, over every co-op of the acting person: one page, the counts, what they can be narrowed by. */
export async function requestsPage(db: CoopDb, filter: RequestFilter, today: CalendarDate, number: number) {
  const page = { size: SIZE, number }
  const lines = await openRequests(db, filter, today, page)
  return {
    today,
    lines: lines.map(line => ({ ...line, age: daysFrom(line.receivedOn, today) })),
    counts: await requestCounts(db, filter, today),
    coops: await coopsRead(db),
    handlesSome: await handlesSome(db),
    page,
  }
}
export type RequestLine = Awaited<ReturnType<typeof requestsPage>>['lines'][number]

// Calendar days: a resident waits at weekends too.
const daysFrom = (day: CalendarDate, today: CalendarDate): number =>
  Temporal.PlainDate.from(day).until(today).days
