import type { Stage } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { RegisterRow, StageAnswer } from './register-row.ts'

/** One stage of one complaint. A complaint is counted once at each stage, in the year that stage began. */
export interface StageCase extends StageAnswer {
  stage: Stage
  reference: string
  /** Stage 1: the day of receipt. Stage 2: the day the request was received. */
  startedOn: CalendarDate
  acknowledgedOn: CalendarDate | null
  withdrawnOn: CalendarDate | null
}

export const stage1Case = (row: RegisterRow): StageCase => ({
  ...row.stage1,
  stage: 1,
  reference: row.reference,
  startedOn: row.receivedOn,
  acknowledgedOn: row.acknowledgedOn,
  withdrawnOn: row.withdrawnOn,
})

export const stage2Case = (row: RegisterRow, escalatedOn: CalendarDate): StageCase => ({
  ...row.stage2,
  stage: 2,
  reference: row.reference,
  startedOn: escalatedOn,
  withdrawnOn: row.withdrawnOn,
})
