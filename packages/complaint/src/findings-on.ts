import { type Finding, findings, type Policy } from '@putright/handling-code'
import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Position } from './position.ts'
import type { Undertaking } from './undertakings.ts'

/** The provisions of the Code that a complaint breaches or is about to, as it stands on a day, each with its reason. */
export function findingsOn(
  today: CalendarDate,
  position: Position,
  policy: Policy,
  calendar: WorkingDays,
  undertakings: readonly Undertaking[],
): Finding[] {
  const { imported, endedOn, refusal, stage1, stage2 } = position
  const stages = stage2 ? [stage1, stage2] : [stage1]
  const facts = {
    imported,
    endedOn,
    stages,
    refusal,
    samePersonAtBothStages: stage2?.actedBy.some(person => stage1.actedBy.includes(person)) ?? false,
    outstandingActions: promised(undertakings, 'action'),
    remedies: promised(undertakings, 'remedy'),
  }
  return findings(facts, policy, calendar, today)
}

// A day that went by is what was promised, whatever was agreed afterwards.
const promised = (undertakings: readonly Undertaking[], wanted: Undertaking['kind']) =>
  undertakings.flatMap(({ kind, stage, what, missed, due, doneOn }) => {
    const by = missed ?? due
    return kind === wanted && stage && by ? [{ stage, what, by, doneOn }] : []
  })
