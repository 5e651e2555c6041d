import type { Stage } from '@putright/handling-code'
import { type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'
import type { ComplaintEvent, FactOf, Recorded } from './events.ts'

/** What was thought so far and sent for comment at a stage, with what the resident said to it. */
export interface ProvisionalFindings extends Recorded, Omit<FactOf<'shared'>, 'type'> {
  comments: (Recorded & FactOf<'commented'>)[]
  /** Why it went on before the resident’s day was over, since these were shared. */
  wentOn: (Recorded & FactOf<'went on'>)[]
}

/** Code 5.8: the provisional findings last shared at a stage, with every comment of that stage since the first. Null where none were. */
export function provisionalFindingsOf(
  events: readonly ComplaintEvent[],
  stage: Stage,
): ProvisionalFindings | null {
  const shared = events.findLast(event => event.type === 'shared' && event.stage === stage)
  if (shared?.type !== 'shared') return null
  const comments = events.filter(
    (event): event is Recorded & FactOf<'commented'> => event.type === 'commented' && event.stage === stage,
  )
  const wentOn = events.filter(
    (event): event is Recorded & FactOf<'went on'> =>
      event.type === 'went on' && event.stage === stage && event.seq > shared.seq,
  )
  const { type: _, ...rest } = shared
  return { ...rest, comments, wentOn }
}

/** Until when the resident may still reply to what was shared, and how many days that is. */
export interface ReplyAwaited {
  by: CalendarDate
  /** Calendar days from today: none on the day itself. */
  days: number
  /** Why it went on all the same; empty where it waits. */
  wentOn: string[]
}

/** Code 5.8: the resident was given until a day to put their side, which is not over; null once they have, or it is. */
export function replyAwaited(findings: ProvisionalFindings | null, today: CalendarDate): ReplyAwaited | null {
  if (!findings || today > findings.replyBy || findings.comments.some(({ seq }) => seq > findings.seq))
    return null
  const { days } = Temporal.PlainDate.from(today).until(findings.replyBy, { largestUnit: 'days' })
  return { by: findings.replyBy, days, wentOn: findings.wentOn.map(({ reason }) => reason) }
}

/** As `until 25 November 2026 (3 days)`. */
export const replyAwaitedInWords = ({ by, days }: Omit<ReplyAwaited, 'wentOn'>): string =>
  `until ${dateInWords(by)} (${days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`})`

/** A day the resident could be asked to reply by, and the working days then left to decide and write. */
export interface ReplyDay {
  on: CalendarDate
  left: number
}

/** The working days after today that leave one at least before the response is due; none where there is no time. */
export function replyDays(today: CalendarDate, responseDue: CalendarDate, calendar: WorkingDays): ReplyDay[] {
  const days = Math.max(0, calendar.between(today, responseDue) - 1)
  return Array.from({ length: days }, (_, index) => {
    const on = calendar.after(today, index + 1)
    return { on, left: calendar.between(on, responseDue) }
  })
}
