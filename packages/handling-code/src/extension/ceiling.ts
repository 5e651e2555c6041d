import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Clock } from '../clocks.ts'
import { editionOf } from '../editions.ts'
import type { Policy } from '../policy/policy.ts'

export interface ExtensionCeiling {
  /** The day first promised, which may be before the Code's: every extension counts from here. */
  from: CalendarDate
  /** Working days from that promise, whatever it was counted from. */
  promisedDays: number
  /** The working days that extensions may add together without good reason. */
  days: number
  until: CalendarDate
}

/** Code 6.4, 6.15, or the landlord's own tighter limit. */
export function extensionCeiling(clock: Clock, policy: Policy, calendar: WorkingDays): ExtensionCeiling {
  const governing = clock.bases.find(({ governs }) => governs)
  if (!governing) throw new Error(`No rule governs the ${clock.name}`)
  const days = Math.min(
    editionOf(clock.edition).extensionDays[clock.stage],
    policy.extensionDays[clock.stage],
  )
  return {
    from: governing.due,
    promisedDays: governing.days,
    days,
    until: calendar.after(governing.due, days),
  }
}
