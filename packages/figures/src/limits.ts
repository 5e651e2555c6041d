import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Extension } from './register-row.ts'
import type { StageCase } from './stage-case.ts'

export const ACKNOWLEDGEMENT_DAYS = 5
export const RESPONSE_DAYS = { 1: 10, 2: 20 } as const
export const LONGEST_EXTENSION_DAYS = { ...RESPONSE_DAYS }

/** Code 6.2 and 6.11: five working days from receipt, or from the request. */
export const acknowledgementLimit = ({ startedOn }: StageCase, calendar: WorkingDays): CalendarDate =>
  calendar.after(startedOn, ACKNOWLEDGEMENT_DAYS)

/** Code 6.3 and 6.14, literally: from the acknowledgement, even a late one. A tighter policy does not decide CH02. */
export const originalLimit = (stageCase: StageCase, calendar: WorkingDays): CalendarDate =>
  calendar.after(acknowledgementCounted(stageCase, calendar), RESPONSE_DAYS[stageCase.stage])

/** The limit as a valid extension moved it; an invalid one moves nothing, and none brings it forward. */
export function limitAsExtended(stageCase: StageCase, calendar: WorkingDays): CalendarDate {
  const original = originalLimit(stageCase, calendar)
  const { extension, stage } = stageCase
  if (!extension || extension.to <= original) return original
  const furthest = calendar.after(original, LONGEST_EXTENSION_DAYS[stage])
  return isValid(extension, original, furthest) ? extension.to : original
}

/** In one letter with an answer within five days: that day. Not at all: as if on day five. */
function acknowledgementCounted(stageCase: StageCase, calendar: WorkingDays): CalendarDate {
  const { acknowledgedOn, respondedOn } = stageCase
  if (acknowledgedOn) return acknowledgedOn
  const dayFive = acknowledgementLimit(stageCase, calendar)
  return respondedOn && respondedOn < dayFive ? respondedOn : dayFive
}

/** A good reason for more (6.4, 6.15) may satisfy the Code, but no further extension counts here. */
const isValid = (
  { sentOn, reason, to }: Extension,
  original: CalendarDate,
  furthest: CalendarDate,
): boolean => sentOn <= original && reason.trim() !== '' && to <= furthest
