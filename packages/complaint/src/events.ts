import type {
  Channel,
  ClockName,
  Outcome,
  RefusalGround,
  RemedyKind,
  Responsibility,
  Stage,
} from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'

/** Identifiers are UUIDs; a head is numbered within its complaint, from 1. */
export type PersonId = string
export type LetterId = string
export type HeadNumber = number

/** Who answers the complaint: the managing agent, or the landlord itself where it has none. */
export type Handler = 'agent' | 'landlord'

export interface Head {
  number: HeadNumber
  words: string
  responsibility: Responsibility
}

export interface Remedy {
  kind: RemedyKind
  what: string
  /** Pence; null where no money is offered. */
  amount: number | null
  by: CalendarDate | null
}

/** Work promised in a response that outlives it (6.6). */
export interface OutstandingAction {
  what: string
  who: string
  by: CalendarDate
}

/** Who looks into it, and who decides where that is somebody else: the landlord's officer, or a panel. */
export type CaseRole = 'investigator' | 'decider'

/** What happened. A fact is added and never changed; a mistake is put right by a later one. */
export type Fact =
  | {
      type: 'received'
      channel: Channel
      category: string
      /** One line for lists. */
      summary: string
      /** The complaint in the resident's own words (5.12). */
      account: string
      handler: Handler
    }
  | { type: 'logged'; reference: string }
  | {
      type: 'acknowledged'
      stage: Stage
      heads: Head[]
      outcomesSought: string
      /** What is nobody's responsibility here, and whose it is (5.7); empty where there is no such thing. */
      notOurs: string
      /** What is still unclear and was asked of the resident (5.6); empty where nothing is. */
      question: string
      letterId: LetterId | null
    }
  /** Replaces whoever held the role at this stage before. */
  | { type: 'allocated'; stage: Stage; role: CaseRole; personIds: PersonId[] }
  | {
      type: 'extended'
      stage: Stage
      from: CalendarDate
      to: CalendarDate
      reason: string
      goodReason: string | null
      approvedBy: PersonId | null
      updateEveryDays: number | null
      /** Version of the Ombudsman's contact details in the notice; null where a register does not say. */
      contactBlock: string | null
      letterId: LetterId | null
    }
  | { type: 'recommended'; stage: Stage; head: HeadNumber; outcome: Outcome; reasons: string }
  | {
      type: 'decided'
      stage: Stage
      head: HeadNumber
      outcome: Outcome
      reasons: string
      remedies: Remedy[]
      actions: OutstandingAction[]
      /** Those who took the decision: one officer, or the members of a panel. */
      decidedBy: PersonId[]
    }
  /** `outcome` is derived from the heads; a register gives only this. */
  | { type: 'responded'; stage: Stage; outcome: Outcome; letterId: LetterId | null }
  /** No reasons may be demanded (6.12): empty where none were given. `loggedOn`: left out by a register. */
  | { type: 'escalated'; channel: Channel | null; reasons: string; loggedOn?: CalendarDate | undefined }
  | {
      type: 'refused'
      of: 'complaint' | 'escalation'
      /** A register names its ground in its own words. */
      ground: RefusalGround | (string & {})
      reasoning: string
      /** For age (2.3): how discretion was considered. */
      discretion: string | null
      letterId: LetterId | null
    }
  | { type: 'withdrawn'; reason: string }
  /** The morning check's mark that somebody was told, once for each clock, due date and occasion. */
  | { type: 'reminded'; clock: ClockName; due: CalendarDate; occasion: 'due soon' | 'due today' | 'overdue' }

export type FactType = Fact['type']
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>

/** How a fact stands in the record. */
export interface Recorded {
  /** 1, 2, 3 … within the complaint, without a gap. */
  seq: number
  /** The day it happened. */
  on: CalendarDate
  /** The instant it was written down, ISO 8601 in UTC. */
  recordedAt: string
  /** Null: by Putright itself (the morning check, an operator's import). */
  recordedBy: PersonId | null
  /** A register's history was not clocked by Putright. */
  source: 'casework' | 'register'
}

export type ComplaintEvent = Recorded & Fact
