import type { CalendarDate } from '@putright/working-days'

/**
 * The words of the field, as the Code and its users mean them.
 *
 * complaint: dissatisfaction, however voiced (Code 1.2). stage 1, stage 2: there are never more (5.3).
 * head: one issue of a complaint's definition, decided by itself. landlord: the co-op. agent: who manages for it.
 * received, logged, acknowledged: three different days. response: the answer of a stage; final response: stage 2's.
 */
export type Stage = 1 | 2

export const OUTCOMES = ['upheld', 'partially upheld', 'not upheld'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const CHANNELS = ['telephone', 'text', 'letter', 'email', 'website', 'in person'] as const
export type Channel = (typeof CHANNELS)[number]

/** Procedure A: the agent's service. Procedure B: the landlord's own decision. */
export type Responsibility = 'agent' | 'landlord'

export type ClockName =
  | 'stage 1 acknowledgement'
  | 'stage 1 response'
  | 'stage 2 acknowledgement'
  | 'stage 2 response'

/** Kinds of 7.1. */
export const REMEDY_KINDS = [
  'acknowledgement',
  'explanation',
  'apology',
  'action',
  'changed decision',
  'corrected record',
  'payment',
  'changed practice',
] as const
export type RemedyKind = (typeof REMEDY_KINDS)[number]

/** Grounds of section 2 on which a complaint, or an escalation (5.11), may be refused. Each on its own facts (2.5). */
export const REFUSAL_GROUNDS = [
  'older than the time limit',
  'court proceedings have begun',
  'already considered under this policy',
  'another ground of the policy',
] as const
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number]

/** What happened at a stage, as far as the clocks and the findings ask. Dates are days in England and Wales. */
export interface StageFacts {
  stage: Stage
  /** Stage 1: the day the complaint was received. Stage 2: the day the request to escalate was received. */
  requestedOn: CalendarDate
  /** The day it was logged by Putright; null where a register was imported. */
  loggedOn: CalendarDate | null
  acknowledgedOn: CalendarDate | null
  /** Whether the acknowledgement set out the definition and the outcomes sought (5.6). Null: imported, not known. */
  defined: boolean | null
  extensions: readonly ExtensionFacts[]
  /** When the resident was told how things stood, other than by a notice of extension (5.9). */
  updates: readonly UpdateFacts[]
  respondedOn: CalendarDate | null
}

export interface ExtensionFacts {
  sentOn: CalendarDate
  /** The new response date the resident was told. */
  to: CalendarDate
  reason: string
  /** Why more than the ordinary ceiling is needed; null within it. */
  goodReason: string | null
  /** Whether the notice carried the Ombudsman's contact details (6.5, 6.16). Null: imported, not known. */
  contactBlock: boolean | null
  /** How often the resident is kept informed, in working days (5.9). Null: not agreed, or not known. */
  updateEveryDays: number | null
}

export interface UpdateFacts {
  sentOn: CalendarDate
  /** Working days until the next, where they were agreed anew; null: as before. */
  everyDays: number | null
}

export interface RefusalFacts {
  of: 'complaint' | 'escalation'
  on: CalendarDate
  ground: string
  reasoning: string
  discretionConsidered: string | null
  letterSent: boolean
}
