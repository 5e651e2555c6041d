import type { CoopDb } from '@putright/db'
import {
  keptSinceBefore,
  requestsKeptSinceBefore,
  supportKeptSinceBefore,
} from '@putright/db/queries/retention'
import { addCalendarMonths, type CalendarDate } from '@putright/working-days'
import { type ErasedTogether, keptUntilOf, type Schedule } from './due.ts'

/** As many as are erased at once: each is read and written whole. */
export const MOST_AT_ONCE = 200

/** What is past its day and that nothing holds, the longest kept first; as many as are erased at once. */
export async function dueNow(
  db: CoopDb,
  coopId: string,
  part: ErasedTogether,
  schedule: Schedule,
  today: CalendarDate,
) {
  const months = part === 'support' ? 12 : 12 * Math.max(1, schedule.retentionYears)
  const before = addCalendarMonths(today, -months)
  const kept = await QUESTIONS[part](db, coopId, before, MOST_AT_ONCE)
  return kept.flatMap(({ id, reference, keptFrom }) =>
    keptFrom ? [{ id, reference, keptFrom, keptUntil: keptUntilOf(part, keptFrom, schedule) }] : [],
  )
}
export type DueNow = Awaited<ReturnType<typeof dueNow>>[number]

const QUESTIONS = {
  record: keptSinceBefore,
  support: supportKeptSinceBefore,
  requests: requestsKeptSinceBefore,
}
