import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Clock } from '../clocks.ts'
import { editionOf } from '../editions.ts'
import type { Policy } from '../policy/policy.ts'
import { extensionCeiling } from './ceiling.ts'

/** How long an extension to a day would be, with those before it. In working days. */
export interface ExtensionLength {
  /** The day first promised, which may be before the Code's: the resident never gets less than either allows. */
  original: CalendarDate
  added: number
  ceiling: number
  /** Past the ceiling, so that it needs a good reason and a second person. */
  over: boolean
  /** Past the Code's own ceiling, and not only the landlord's. */
  overTheCode: boolean
  /** From what the first promise was counted from. */
  total: number
  /** Whether the landlord's policy asks for the resident's agreement at this length. */
  agreementAsked: boolean
}

export function extensionLength(
  clock: Clock,
  to: CalendarDate,
  policy: Policy,
  calendar: WorkingDays,
): ExtensionLength {
  const codeCeiling = editionOf(clock.edition).extensionDays[clock.stage]
  const { from, promisedDays, days } = extensionCeiling(clock, policy, calendar)
  const added = calendar.between(from, to)
  const total = promisedDays + added
  return {
    original: from,
    added,
    ceiling: days,
    over: added > days,
    overTheCode: calendar.between(clock.originalCodeDue, to) > codeCeiling,
    total,
    agreementAsked: policy.agreementOver !== null && total > policy.agreementOver,
  }
}
