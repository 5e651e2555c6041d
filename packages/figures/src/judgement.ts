import type { Outcome } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import { acknowledgementLimit, limitAsExtended, originalLimit } from './limits.ts'
import type { StageCase } from './stage-case.ts'

/** How one stage of one complaint counts on a day. Every figure of a stage is a count of these. */
export interface Judgement {
  reference: string
  limit: CalendarDate
  limitAsExtended: CalendarDate
  answered: boolean
  inTime: boolean
  inTimeOrExtended: boolean
  /** In the denominator and not answered by the limit as extended. */
  late: boolean
  notYetDue: boolean
  /** Whether it belongs to the denominator of the two. */
  counted: boolean
  acknowledgedInTime: boolean
  outcome: Outcome | null
  workingDaysToRespond: number | null
}

export function judge(stageCase: StageCase, asAt: CalendarDate, calendar: WorkingDays): Judgement {
  const { reference, respondedOn, withdrawnOn, outcome } = stageCase
  const limit = originalLimit(stageCase, calendar)
  const extended = limitAsExtended(stageCase, calendar)
  const answered = respondedOn !== null
  const withdrawnBefore = !answered && withdrawnOn !== null && withdrawnOn < extended
  const notYetDue = !answered && !withdrawnBefore && asAt <= extended
  const counted = !withdrawnBefore && !notYetDue
  const inTimeOrExtended = answered && respondedOn <= extended
  return {
    reference,
    limit,
    limitAsExtended: extended,
    answered,
    inTime: answered && respondedOn <= limit,
    inTimeOrExtended,
    late: counted && !inTimeOrExtended,
    notYetDue,
    counted,
    acknowledgedInTime: isAcknowledgedInTime(stageCase, calendar),
    outcome,
    workingDaysToRespond: workingDaysToRespond(stageCase, calendar),
  }
}

/** An answer with no acknowledgement of its own acknowledges, on its day. */
function isAcknowledgedInTime(stageCase: StageCase, calendar: WorkingDays): boolean {
  const acknowledgedOn = stageCase.acknowledgedOn ?? stageCase.respondedOn
  return acknowledgedOn !== null && acknowledgedOn <= acknowledgementLimit(stageCase, calendar)
}

/** Null: not answered, or answered after day five and never acknowledged, so there is no day to count from. */
function workingDaysToRespond(stageCase: StageCase, calendar: WorkingDays): number | null {
  const { acknowledgedOn, respondedOn } = stageCase
  if (!respondedOn) return null
  if (acknowledgedOn) return calendar.between(acknowledgedOn, respondedOn)
  return respondedOn <= acknowledgementLimit(stageCase, calendar) ? 0 : null
}
