import type { CalendarDate } from '@putright/working-days'
import type { StageClocks } from '../clocks.ts'
import type { RefusalFacts, Stage, StageFacts } from '../words.ts'

export interface StageRecord extends StageFacts {
  clocks: StageClocks
}

/** What the findings ask about one complaint. */
export interface ComplaintFacts {
  /** From a register: what it does not say is unknown, and breaches nothing. */
  imported: boolean
  /** Answered for good, refused or withdrawn: no clock runs past this day. */
  endedOn: CalendarDate | null
  stages: readonly StageRecord[]
  refusal: RefusalFacts | null
  /** Whether anyone who considered stage 1 also considered stage 2 (6.13). Null: not known, or no stage 2. */
  samePersonAtBothStages: boolean | null
  /** Work promised in a response, done or not (6.6, 6.17). It outlives the complaint. */
  outstandingActions?: readonly PromisedFacts[]
  /** Remedies promised for a day after the response (7.3). */
  remedies?: readonly PromisedFacts[]
}

export interface PromisedFacts {
  stage: Stage
  what: string
  by: CalendarDate
  doneOn: CalendarDate | null
}
