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
import type { FactOf, Handler, Head, LetterId, PersonId, Recorded, Triage } from './events.ts'
import type { Complainant } from './facts/intake.ts'
import type { Holder } from './facts/retention.ts'

export type Mover = 'agent' | 'landlord' | 'resident' | 'nobody'

/** What has to be done next, in the words of the acts. */
export type NextAct = 'acknowledge' | 'allocate' | 'recommend' | 'decide' | 'respond'

export type End = 'final response' | 'refused' | 'escalation refused' | 'withdrawn'

export interface HeadPosition extends Head {
  recommendation: FactOf<'recommended'> | null
  /** In force: taken by as many as must take it together. It stays so until another is. */
  decision: Proposal | null
  /** Put down by some of a panel, and not yet agreed by enough of them. */
  proposal: Proposal | null
}

/** A decision that awaits the rest of a panel. */
export interface Proposal extends FactOf<'decided'> {
  /** Its place in the record, by which the others agree to it. */
  seq: number
}

/** An extension that waits for approval. `seq` names the request. */
export type ExtensionAsked = Recorded & FactOf<'extension asked'>

export interface StagePosition extends StageFacts {
  heads: HeadPosition[]
  outcomesSought: string
  notOurs: string
  question: string
  investigator: PersonId | null
  /** With the deputies who have stepped in. */
  deciders: PersonId[]
  /** Who decides if a decider stays silent. */
  deputies: PersonId[]
  /** The investigator's report to those who decide; empty where there is none. */
  report: string
  /** Days planned back from the response date; null until it is acknowledged. */
  plan: StagePlan | null
  triage: Triage | null
  /** More time asked for that somebody else has yet to approve; null where nothing is. */
  extensionAsked: ExtensionAsked | null
  /** By when the resident may comment on provisional findings; null where none were shared. */
  replyBy: CalendarDate | null
  /** Everyone who investigated, recommended or decided at this stage: barred from the next (6.13). */
  actedBy: PersonId[]
  clocks: StageClocks
  outcome: Outcome | null
  letters: { acknowledgement: LetterId | null; response: LetterId | null }
}

/** The landlord's own dates within the legal one, so that volunteers get a weekend (rulebook: day 6 of 10, day 14 of 20). */
export interface StagePlan {
  /** The report is with those who decide. */
  reportDue: CalendarDate
  /** Those who decide have decided; after it deputies step in. */
  decisionDue: CalendarDate
}

/** Where a complaint stands: the fold of its events, under a policy and a calendar. */
export interface Position {
  /** The last event folded in. */
  seq: number
  reference: string
  handler: Handler
  /** The organisation whose team answers it; null where an older record does not say. */
  handledBy: string | null
  receivedOn: CalendarDate
  loggedOn: CalendarDate | null
  channel: Channel
  category: string
  summary: string
  account: string
  imported: boolean
  complainant: Complainant | null
  /** Whether it counts for the measures: a complaint by a resident of the landlord's own homes. */
  countsForMeasures: boolean
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
  /** When the resident is to hear next, as agreed with an extension (5.9); null where nothing was agreed. */
  updateDue: CalendarDate | null
  stage1: StagePosition
  stage2: StagePosition | null
  refusal: RefusalFacts | null
  outcome: Outcome | null
  /** The day of the last event other than a reminder: nothing may be dated before it. */
  lastOn: CalendarDate
  /** The day from which the years of keeping count; null while anything is open. */
  keptFrom: CalendarDate | null
  /** By whom a legal hold stands; null where none does. */
  heldBy: Holder | null
}
