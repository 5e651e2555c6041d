import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Policy } from '../policy/policy.ts'
import { acknowledgementLate } from './acknowledgement.ts'
import { definitionMissing } from './definition.ts'
import { extensionContactMissing } from './extension-contact.ts'
import { extensionTooLong } from './extension-length.ts'
import { extensionNoticeLate } from './extension-notice.ts'
import type { ComplaintFacts } from './facts.ts'
import type { Finding, Rule } from './finding.ts'
import { loggingLate } from './logging.ts'
import { outstandingActionLate } from './outstanding-action.ts'
import { refusalUnexplained } from './refusal.ts'
import { remedyLate } from './remedy.ts'
import { responseLate } from './response.ts'
import { samePerson } from './same-person.ts'
import { updateMissed } from './update-missed.ts'
import { updatesNotAgreed } from './updates.ts'

const RULES: Rule[] = [
  acknowledgementLate,
  loggingLate,
  definitionMissing,
  responseLate,
  extensionTooLong,
  extensionNoticeLate,
  extensionContactMissing,
  updatesNotAgreed,
  updateMissed,
  refusalUnexplained,
  samePerson,
  outstandingActionLate,
  remedyLate,
]

/** Where a complaint stands against the Code today, earliest first. Empty: nothing to answer for. */
export const findings = (
  facts: ComplaintFacts,
  policy: Policy,
  calendar: WorkingDays,
  today: CalendarDate,
): Finding[] =>
  RULES.flatMap(rule => rule(facts, { policy, calendar, today })).toSorted((a, b) =>
    a.on < b.on ? -1 : Number(a.on > b.on),
  )
