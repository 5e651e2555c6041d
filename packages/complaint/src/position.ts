import type {
  Channel,
  Clock,
  Outcome,
  RefusalFacts,
  Stage,
  StageClocks,
  StageFacts,
} from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { FactOf, Handler, Head, LetterId, PersonId } from './events.ts'

export type Mover = 'agent' | 'landlord' | 'resident' | 'nobody'

/** What has to be done next, in the words of the acts. */
export type NextAct = 'acknowledge' | 'allocate' | 'recommend' | 'decide' | 'respond'

export type End = 'final response' | 'refused' | 'escalation refused' | 'withdrawn'

export interface HeadPosition extends Head {
  recommendation: FactOf<'recommended'> | null
  decision: FactOf<'decided'> | null
}

export interface StagePosition extends StageFacts {
  heads: HeadPosition[]
  outcomesSought: string
  notOurs: string
  question: string
  investigator: PersonId | null
  deciders: PersonId[]
  /** Everyone who investigated, recommended or decided at this stage: barred from the next (6.13). */
  actedBy: PersonId[]
  clocks: StageClocks
  outcome: Outcome | null
  letters: { acknowledgement: LetterId | null; response: LetterId | null }
}

/** Where a complaint stands: the fold of its events, under a policy and a calendar. */
export interface Position {
  /** The last event folded in. */
  seq: number
  reference: string
  handler: Handler
  receivedOn: CalendarDate
  loggedOn: CalendarDate | null
  channel: Channel
  category: string
  summary: string
  account: string
  imported: boolean
  /** A: every head is the agent's; B: every head is the landlord's; null until it is acknowledged. */
  procedure: 'A' | 'B' | 'A and B' | null
  stage: Stage
  /** `answered`: the stage 1 response is out and the resident may escalate. */
  state: 'open' | 'answered' | 'ended'
  end: End | null
  endedOn: CalendarDate | null
  next: NextAct | null
  whoseMove: Mover
  /** The clock that runs now; null when nothing is due. */
  due: Clock | null
  stage1: StagePosition
  stage2: StagePosition | null
  refusal: RefusalFacts | null
  outcome: Outcome | null
  /** The day of the last event other than a reminder: nothing may be dated before it. */
  lastOn: CalendarDate
}
