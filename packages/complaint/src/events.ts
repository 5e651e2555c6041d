// The words of this field, as the code uses them
//
//   fact          something that happened to a complaint, on a day; an event is a fact in its place in the record
//   record        all events of a complaint, only ever added to; as corrected, it is read with its corrections
//   position      where a complaint stands, folded from its record: nothing is stored that this cannot give again
//   head          one part of what a complaint is about, answered and decided by itself; pages say part
//   act           what somebody does about a complaint: it is refused, or recorded as facts
//   clock         by when the Code, or a stricter policy, wants something done, and why
//   undertaking   a remedy or action of a response, or an order of the Ombudsman's, followed to its end; pages say promise
//   team          who answers a complaint: the agent's officers, or the co-op's own where it has no agent
//   wall          what keeps a complaint from somebody whom it concerns, wherever they look

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
import type { CorrespondenceFact } from './facts/correspondence.ts'
import type { DataProtectionFact } from './facts/data-protection.ts'
import type { DecidingFact, ExtensionAgreed } from './facts/deciding.ts'
import type { HandingOverFact } from './facts/handing-over.ts'
import type { Concern, IndependenceFact } from './facts/independence.ts'
import type { Complainant, IntakeFact } from './facts/intake.ts'
import type { OmbudsmanFact } from './facts/ombudsman.ts'
import type { PuttingRightFact, UndertakingId } from './facts/putting-right.ts'
import type { RetentionFact } from './facts/retention.ts'
import type { SubjectAccessFact } from './facts/subject-access.ts'
import type { SupportFact } from './facts/support.ts'

/** Identifiers are UUIDs; a head is numbered within its complaint, from 1. */
export type PersonId = string
export type LetterId = string
export type DocumentId = string
export type HeadNumber = number

/** Who answers the complaint: the managing agent, or the landlord itself where it has none. */
export type Handler = 'agent' | 'landlord'

export interface Head {
  number: HeadNumber
  words: string
  responsibility: Responsibility
  /** Who of the team or the committee it is about, as far as it says. */
  concerns?: Concern[] | undefined
}

export interface Remedy {
  kind: RemedyKind
  what: string
  /** Pence; null where no money is offered. */
  amount: number | null
  by: CalendarDate | null
  /** How money is paid. An Ombudsman's award is never set against arrears (rulebook K13). */
  route?: PaymentRoute | undefined
  /** Who sees to it; left out by older records. */
  who?: string | undefined
  agreedWithResident?: boolean | undefined
  /** Other parts of the complaint that it puts right as well. */
  alsoFor?: HeadNumber[] | undefined
  /** Where money is offered: whether the Ombudsman's guidance on remedies was considered, and which version (7.4). */
  guidanceConsidered?: boolean | undefined
  guidance?: string | undefined
}

/** How money reaches a resident. */
export const PAYMENT_ROUTES = ['direct', 'rent account'] as const
export type PaymentRoute = (typeof PAYMENT_ROUTES)[number]

/** Work promised in a response that outlives it (6.6). */
export interface OutstandingAction {
  what: string
  who: string
  by: CalendarDate
  agreedWithResident?: boolean | undefined
}

/**
 * Who looks into it; who decides where that is somebody else: the landlord's officer, or a panel; and who decides for one
 * of those that stays silent.
 */
export type CaseRole = 'investigator' | 'decider' | 'deputy'

/** How a decision stands to what was recommended: as recommended, in other words or with other remedies, or otherwise. */
export type TowardsRecommendation = 'accepted' | 'accepted with changes' | 'decided otherwise'

/** How soon a complaint can be answered (6.1). */
export const ANSWERABLE = ['at once', 'after investigation'] as const

/** Which complaints can be answered at once and which need investigating, and for whom it matters more (6.1). */
export interface Triage {
  answerable: (typeof ANSWERABLE)[number]
  /** What makes it urgent or risky, or that nothing does. */
  risk: string
}

/** What happened. A fact is added and never changed; a mistake is put right by a later one. */
export type Fact = Happening | Correction

/** A fact of the matter itself: what a correction may correct. */
export type Happening =
  | MainFact
  | IntakeFact
  | IndependenceFact
  | DecidingFact
  | CorrespondenceFact
  | PuttingRightFact
  | OmbudsmanFact
  | SupportFact
  | HandingOverFact
  | RetentionFact
  | SubjectAccessFact
  | DataProtectionFact

/** A fact read anew. The first reading stays in the record; everything derived follows the new one. */
export interface Correction {
  type: 'corrected'
  /** The `seq` of the fact that was wrong. */
  corrects: number
  reason: string
  /** The whole fact as it should read, of the same type; null: it never happened. */
  reading: (Happening & { on: CalendarDate }) | null
}

type MainFact =
  | {
      type: 'received'
      channel: Channel
      category: string
      /** One line for lists. */
      summary: string
      /** The complaint in the resident's own words (5.12). */
      account: string
      handler: Handler
      /** The organisation whose team that is; left out by older records. */
      handledBy?: string | undefined
      /** Left out where a register does not say: then it counts. */
      complainant?: Complainant | undefined
      countsForMeasures?: boolean | undefined
      /** When it happened or began, and when the resident came to know of it (2.3), where they said. */
      happenedOn?: CalendarDate | undefined
      awareOn?: CalendarDate | undefined
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
      triage?: Triage | undefined
    }
  /** Replaces whoever held the role at this stage before. */
  | {
      type: 'allocated'
      stage: Stage
      role: CaseRole
      /** Nobody, where it waits to be allocated again. */
      personIds: PersonId[]
      /** Who held it and left the team or the committee. */
      leaver?: PersonId | undefined
    }
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
      /** Whether the resident agreed to it, where the landlord's policy asks (rulebook K4). */
      agreed?: ExtensionAgreed | undefined
    }
  | {
      type: 'recommended'
      stage: Stage
      head: HeadNumber
      outcome: Outcome
      reasons: string
      remedies?: Remedy[] | undefined
      actions?: OutstandingAction[] | undefined
    }
  | {
      type: 'decided'
      stage: Stage
      head: HeadNumber
      outcome: Outcome
      reasons: string
      remedies: Remedy[]
      actions: OutstandingAction[]
      /** Those who took the decision: one officer, or the members of a panel. More of a panel may agree later. */
      decidedBy: PersonId[]
      /** What it meant for the resident (7.2). */
      impact?: string | undefined
      towards?: TowardsRecommendation | undefined
    }
  /** `outcome` is derived from the heads; a register gives only this. */
  | { type: 'responded'; stage: Stage; outcome: Outcome; letterId: LetterId | null }
  /** No reasons may be demanded (6.12): empty where none were given. `loggedOn`: left out by a register. */
  | {
      type: 'escalated'
      channel: Channel | null
      reasons: string
      loggedOn?: CalendarDate | undefined
      /** How the landlord tried to understand why, and what came of it (6.12). */
      whenAsked?: string | undefined
    }
  | {
      type: 'refused'
      of: 'complaint' | 'escalation'
      /** A register names its ground in its own words. */
      ground: RefusalGround | (string & {})
      reasoning: string
      /** For age (2.3): how discretion was considered. */
      discretion: string | null
      letterId: LetterId | null
      decidedBy?: PersonId | undefined
      /** For age: when it happened and when the resident came to know of it, where intake had not asked (2.3). */
      happenedOn?: CalendarDate | undefined
      awareOn?: CalendarDate | undefined
    }
  | { type: 'withdrawn'; reason: string }
  /** The morning check's mark that somebody was told, once for each clock, due date and occasion. */
  | {
      type: 'reminded'
      clock:
        | ClockName
        | PlannedName
        | PersonalDataClock
        | 'answer to the Ombudsman'
        | 'promise'
        | 'update to the resident'
      /** Which promise, where it is one. */
      undertaking?: UndertakingId | undefined
      due: CalendarDate
      occasion: 'due soon' | 'due today' | 'overdue'
    }

/** A day of the landlord's own plan, of which those who decide are reminded. */
export type PlannedName = 'stage 1 decision' | 'stage 2 decision'

/** What a resident waits for about their personal data (C10, C11), beside whatever the complaint waits for. */
export type PersonalDataClock =
  | 'copy of their personal data'
  | 'acknowledgement of what is about personal data'

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
