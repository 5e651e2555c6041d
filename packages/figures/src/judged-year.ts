import type { CalendarDate, WorkingDays } from '@putright/working-days'
import { asKnownOn } from './as-known-on.ts'
import { type Judgement, judge } from './judgement.ts'
import type { RegisterRow } from './register-row.ts'
import { remembering } from './remembering.ts'
import type { ReportingYear } from './reporting-year.ts'
import { stage1Case, stage2Case } from './stage-case.ts'

/** One co-op’s year, as its register stood at the end of a day. */
export interface YearQuestion {
  coop: string
  year: ReportingYear
  /** Homes owned at the year’s end. */
  homes: number
  asAt: CalendarDate
  rows: readonly RegisterRow[]
  calendar: WorkingDays
}

export interface JudgedYear {
  stage1: Judgement[]
  stage2: Judgement[]
  refused: RegisterRow[]
  withdrawn: RegisterRow[]
  serviceRequests: RegisterRow[]
  enquiries: RegisterRow[]
  /** Accepted stage 1 complaints. */
  accepted: RegisterRow[]
}

export function judgeYear({ year, asAt, rows, ...question }: YearQuestion): JudgedYear {
  const calendar = remembering(question.calendar)
  const known = rows.flatMap(row => asKnownOn(row, asAt) ?? []).toSorted(byReceipt)
  const within = (date: CalendarDate) => year.from <= date && date <= year.to
  const received = known.filter(row => within(row.receivedOn))
  const complaints = received.filter(row => row.kind === 'complaint')
  const accepted = complaints.filter(row => row.refusedOn === null)
  return {
    stage1: accepted.map(row => judge(stage1Case(row), asAt, calendar)),
    stage2: known.flatMap(row => {
      const { kind, refusedOn, escalatedOn } = row
      if (kind !== 'complaint' || refusedOn || !escalatedOn || !within(escalatedOn)) return []
      return [judge(stage2Case(row, escalatedOn), asAt, calendar)]
    }),
    refused: complaints.filter(row => row.refusedOn !== null),
    withdrawn: complaints.filter(row => row.withdrawnOn !== null),
    serviceRequests: received.filter(row => row.kind === 'service request'),
    enquiries: received.filter(row => row.kind === 'enquiry'),
    accepted,
  }
}

/** So that neither a figure nor a list depends on the order the rows came in. */
function byReceipt(one: RegisterRow, other: RegisterRow): number {
  const [a, b] = [`${one.receivedOn} ${one.reference}`, `${other.receivedOn} ${other.reference}`]
  return a < b ? -1 : a > b ? 1 : 0
}
