import type { Stage } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { StagePlan } from './position.ts'

// Working days before the response date: day 6 of 10 and day 14 of 20 for the report, then a day or two to issue.
const BEFORE = { 1: { report: 4, decision: 1 }, 2: { report: 6, decision: 2 } } as const

/** The landlord's own dates, planned back from the day the response is due. */
export const planFor = (stage: Stage, responseDue: CalendarDate, calendar: WorkingDays): StagePlan => ({
  reportDue: calendar.before(responseDue, BEFORE[stage].report),
  decisionDue: calendar.before(responseDue, BEFORE[stage].decision),
})
