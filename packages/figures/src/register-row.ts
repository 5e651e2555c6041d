import type { Outcome } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'

export const KINDS = ['complaint', 'service request', 'enquiry'] as const
/** Only complaints count in the measures. An enquiry is one from an MP or a councillor. */
export type Kind = (typeof KINDS)[number]

/** What the measures ask of one line of the complaints register: facts only, and no name. */
export interface RegisterRow {
  kind: Kind
  reference: string
  receivedOn: CalendarDate
  category: string
  acknowledgedOn: CalendarDate | null
  stage1: StageAnswer
  /** The day the request for stage 2 was received. */
  escalatedOn: CalendarDate | null
  stage2: StageAnswer & { acknowledgedOn: CalendarDate | null }
  refusedOn: CalendarDate | null
  withdrawnOn: CalendarDate | null
}

export interface StageAnswer {
  respondedOn: CalendarDate | null
  outcome: Outcome | null
  extension: Extension | null
}

export interface Extension {
  to: CalendarDate
  sentOn: CalendarDate
  /** Empty where none was given; the extension then moves no limit. */
  reason: string
}
