import { type Clock, type DateBasis, extensionsOf, type JudgedExtension } from '@putright/handling-code'
import type { CalendarDate, SkippedDay, WorkingDays } from '@putright/working-days'
import type { Position, StagePlan } from './position.ts'

/** One rule that gives a date, with each day it passed over. */
export interface ExplainedRule extends DateBasis {
  /** Weekends, as a number of days, and bank holidays by name. */
  weekendDays: number
  holidays: SkippedDay[]
}

export interface ExplainedClock
  extends Pick<Clock, 'name' | 'provision' | 'due' | 'codeDue' | 'originalCodeDue' | 'metOn'> {
  rules: ExplainedRule[]
  /** In the order sent; a notice that moves nothing says why. Empty for an acknowledgement, which nothing extends. */
  extensions: JudgedExtension[]
  /** Working days past the day to work to, and past the Code's: 0 where it was in time, or has time still. */
  lateBy: { due: number; code: number }
}

export interface ExplainedStage {
  stage: 1 | 2
  requestedOn: CalendarDate
  acknowledgement: ExplainedClock
  /** Null before the acknowledgement, from which its days count. */
  response: ExplainedClock | null
  plan: StagePlan | null
}

/** Rulebook 1: every date of a complaint at both its stages, and how each was worked out. */
export const explainedClocks = (
  { stage1, stage2, endedOn }: Pick<Position, 'stage1' | 'stage2' | 'endedOn'>,
  calendar: WorkingDays,
  today: CalendarDate,
): ExplainedStage[] =>
  (stage2 ? [stage1, stage2] : [stage1]).map(stage => {
    const asOf = endedOn ?? today
    return {
      stage: stage.stage,
      requestedOn: stage.requestedOn,
      acknowledgement: explained(stage.clocks.acknowledgement, [], calendar, asOf),
      response: stage.acknowledgedOn
        ? explained(stage.clocks.response, extensionsOf(stage, calendar), calendar, asOf)
        : null,
      plan: stage.plan,
    }
  })

function explained(
  clock: Clock,
  extensions: JudgedExtension[],
  calendar: WorkingDays,
  asOf: CalendarDate,
): ExplainedClock {
  const { name, provision, due, codeDue, originalCodeDue, metOn } = clock
  const done = metOn ?? asOf
  return {
    name,
    provision,
    due,
    codeDue,
    originalCodeDue,
    metOn,
    rules: clock.bases.map(basis => ruleOf(basis, calendar)),
    extensions,
    lateBy: { due: late(due, done, calendar), code: late(codeDue, done, calendar) },
  }
}

// A day late over a weekend is late, though no working day has passed.
const late = (due: CalendarDate, done: CalendarDate, calendar: WorkingDays): number =>
  done > due ? Math.max(1, calendar.between(due, done)) : 0

function ruleOf(basis: DateBasis, calendar: WorkingDays): ExplainedRule {
  const { skipped } = calendar.explain(basis.from, basis.days)
  const holidays = skipped.filter(({ why }) => why !== 'Saturday' && why !== 'Sunday')
  return { ...basis, holidays, weekendDays: skipped.length - holidays.length }
}
