import { type Finding, findings, type Policy } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Position } from './position.ts'

/** The provisions of the Code that a complaint breaches or is about to, as it stands on a day, each with its reason. */
export function findingsOn(
  today: CalendarDate,
  position: Position,
  policy: Policy,
  calendar: WorkingDays,
): Finding[] {
  const { imported, endedOn, refusal, stage1, stage2 } = position
  const stages = stage2 ? [stage1, stage2] : [stage1]
  const facts = {
    imported,
    endedOn,
    stages,
    refusal,
    samePersonAtBothStages: stage2?.actedBy.some(person => stage1.actedBy.includes(person)) ?? false,
  }
  return findings(facts, policy, calendar, today)
}
