import { type CalendarDate, dateInWords, type SkippedDay, type WorkingDays } from '@putright/working-days'
import type { Clock } from '../clocks.ts'
import type { Policy } from '../policy/policy.ts'
import { type ExtensionLength, extensionLength } from './length.ts'

/** What moving a response to a day would mean, before anybody does it. */
export interface ExtensionWhatIf {
  to: CalendarDate
  /** Why it could not be that day at all, in a sentence; null if it could. */
  because: string | null
  length: ExtensionLength
  /** Working days from the day it is due now. */
  moved: number
  /** The days between that are no working days. */
  skipped: SkippedDay[]
  /** When the resident would hear before it, if told that often from today. */
  updates: CalendarDate[]
}

/** Code 6.4, 6.15, 5.9. Null for a day past the bank holidays that are known. `everyDays`: working days between updates. */
export function extensionWhatIf(
  clock: Clock,
  asked: { to: CalendarDate; today: CalendarDate; everyDays: number },
  policy: Policy,
  calendar: WorkingDays,
): ExtensionWhatIf | null {
  const { to, today } = asked
  const { from, to: known } = calendar.snapshot
  if (to < from || to > known) return null
  const moved = calendar.between(clock.due, to)
  return {
    to,
    because: whyNotTo(to, clock, today, calendar),
    length: extensionLength(clock, to, policy, calendar),
    moved,
    skipped: moved > 0 ? calendar.explain(clock.due, moved).skipped : [],
    updates: updatesUntil(asked, calendar),
  }
}

function whyNotTo(to: CalendarDate, clock: Clock, today: CalendarDate, calendar: WorkingDays): string | null {
  if (today > clock.codeDue)
    return `The time ran out on ${dateInWords(clock.codeDue)}, so no notice can move the date any more.`
  if (to <= clock.due) return `It is not after ${dateInWords(clock.due)}, the day the answer is due now.`
  if (!calendar.isWorkingDay(to))
    return `It is no working day. ${dateInWords(calendar.after(to, 1))} is the next.`
  return null
}

function updatesUntil(
  { to, today, everyDays }: { to: CalendarDate; today: CalendarDate; everyDays: number },
  calendar: WorkingDays,
): CalendarDate[] {
  const count = Math.max(0, Math.ceil(calendar.between(today, to) / everyDays) - 1)
  return Array.from({ length: count }, (_, index) => calendar.after(today, (index + 1) * everyDays))
}
