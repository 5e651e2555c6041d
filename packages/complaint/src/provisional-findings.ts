import type { Stage } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { ComplaintEvent, FactOf, Recorded } from './events.ts'

/** What was thought so far and sent for comment at a stage, with what the resident said to it. */
export interface ProvisionalFindings extends Recorded, Omit<FactOf<'shared'>, 'type'> {
  comments: (Recorded & FactOf<'commented'>)[]
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
  const { type: _, ...rest } = shared
  return { ...rest, comments }
}

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
