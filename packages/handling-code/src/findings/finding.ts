import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Policy } from '../policy/policy.ts'
import type { ProvisionId } from '../provisions/provisions.ts'
import type { Stage } from '../words.ts'
import type { ComplaintFacts } from './facts.ts'

/** Where a complaint falls short of a provision, or soon will. */
export interface Finding {
  provision: ProvisionId
  /** A tighter date of the landlord's own that has passed, within the Code's limit, breaches nothing. */
  standing: 'breached' | 'at risk' | 'past the policy’s own date'
  stage: Stage | null
  /** In a sentence, with the dates. */
  because: string
  /** The limit that was or will be passed, or the day of the act that fell short. */
  on: CalendarDate
}

export interface Reading {
  policy: Policy
  calendar: WorkingDays
  today: CalendarDate
}

/** One rule of the Code, put to one complaint. */
export type Rule = (facts: ComplaintFacts, reading: Reading) => Finding[]
