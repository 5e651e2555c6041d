import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { Policy } from './policy/policy.ts'
import type { ClockName, Stage, StageFacts } from './words.ts'

/** One rule that gives a date, and how it got there. */
export interface DateBasis {
  /** In words, for the person who asks why: `Code 6.3: 10 working days from acknowledgement`. */
  rule: string
  /** The provision, or null where the landlord's own policy or Putright's caution sets the date. */
  provision: string | null
  from: CalendarDate
  days: number
  due: CalendarDate
}

/** A date the Code sets, for one thing at one stage. */
export interface Clock {
  name: ClockName
  stage: Stage
  kind: 'acknowledgement' | 'response'
  provision: string
  /** The day to work to: the earliest of `bases`, or the day a valid extension moved it to. */
  due: CalendarDate
  /** The Code's own limit, literally read, with a valid extension: past it, the provision is breached. */
  codeDue: CalendarDate
  /** `codeDue` before any extension. */
  originalCodeDue: CalendarDate
  /** The day it was done; null while it runs. */
  metOn: CalendarDate | null
  bases: DateBasis[]
}

export interface StageClocks {
  acknowledgement: Clock
  response: Clock
}

export declare function stageClocks(facts: StageFacts, policy: Policy, calendar: WorkingDays): StageClocks
