import type { CalendarDate } from '@putright/working-days'
import type { RegisterRow, StageAnswer } from './register-row.ts'

/** The row as the register stood at the end of that day: what came later had not happened. Null: not yet received. */
export function asKnownOn(row: RegisterRow, day: CalendarDate): RegisterRow | null {
  if (row.receivedOn > day) return null
  return {
    ...row,
    acknowledgedOn: known(row.acknowledgedOn, day),
    stage1: knownAnswer(row.stage1, day),
    escalatedOn: known(row.escalatedOn, day),
    stage2: { ...knownAnswer(row.stage2, day), acknowledgedOn: known(row.stage2.acknowledgedOn, day) },
    refusedOn: known(row.refusedOn, day),
    withdrawnOn: known(row.withdrawnOn, day),
  }
}

const known = (date: CalendarDate | null, day: CalendarDate) => (date !== null && date <= day ? date : null)

function knownAnswer({ respondedOn, outcome, extension }: StageAnswer, day: CalendarDate): StageAnswer {
  const answered = known(respondedOn, day)
  return {
    respondedOn: answered,
    outcome: answered && outcome,
    extension: extension && extension.sentOn <= day ? extension : null,
  }
}
