import type { Channel, Outcome, RefusalGround, RemedyKind, Responsibility } from '@putright/handling-code'
import type { Beside } from '../beside/beside.ts'

/** A working day, as so many working days before today. 0 is today. */
export type Ago = number

/** A made-up complaint: what the resident said, and what was done about it so far, on which days. */
export interface Story {
  /** Name and address, with a comma between. */
  who: string
  channel: Channel
  category: string
  summary: string
  account: string
  wants: string
  /** Has no e-mail address: letters go by post. */
  byPost?: boolean
  notOurs?: string
  question?: string
  received: Ago
  /** How many years before that it happened, where it was long ago. */
  happenedYearsBefore?: number
  /** Where that was a later day. */
  logged?: Ago
  heads: readonly HeadStory[]
  stage1?: StageDays
  escalated?: { ago: Ago; channel: Channel; reasons: string }
  stage2?: StageDays
  refused?: { ago: Ago; ground: RefusalGround; reasoning: string; discretion?: string; elsewhere?: string }
  withdrawn?: { ago: Ago; reason: string }
  /** E-mail addresses of those who sit on its panel, where it is not the next in turn. */
  panel?: readonly string[]
  beside?: readonly Beside[]
}

/** When each step of a stage was taken. What is left out has not happened. */
export interface StageDays {
  acknowledged: Ago
  allocated?: Ago
  extended?: { ago: Ago; byDays: number; reason: string; goodReason?: string; updates: number }
  recommended?: Ago
  decided?: Ago
  responded?: Ago
}

export interface HeadStory {
  words: string
  whose: Responsibility
  /** What was found at stage 1 and at stage 2, as far as it has come. */
  found: readonly Found[]
}

export interface Found {
  outcome: Outcome
  reasons: string
  /** False: so far it is only the investigator's recommendation. */
  decided: boolean
  remedies: readonly RemedyStory[]
}

export interface RemedyStory {
  kind: RemedyKind
  what: string
  amount: number | null
  /** Working days from the decision. */
  within: number | null
}

/** A part of the complaint about the agent's service. */
export const agents = (words: string, ...found: Found[]): HeadStory => ({ words, whose: 'agent', found })

/** A part of the complaint about what the co-op itself decided or did. */
export const coops = (words: string, ...found: Found[]): HeadStory => ({ words, whose: 'landlord', found })

export const upheld = (reasons: string, ...remedies: RemedyStory[]): Found => ({
  outcome: 'upheld',
  reasons,
  decided: true,
  remedies,
})

export const partly = (reasons: string, ...remedies: RemedyStory[]): Found => ({
  outcome: 'partially upheld',
  reasons,
  decided: true,
  remedies,
})

export const notUpheld = (reasons: string): Found => ({
  outcome: 'not upheld',
  reasons,
  decided: true,
  remedies: [],
})

/** Recommended to those who decide, and not decided yet. */
export const advised = (outcome: Outcome, reasons: string): Found => ({
  outcome,
  reasons,
  decided: false,
  remedies: [],
})

export const sorry = (what: string): RemedyStory => ({ kind: 'apology', what, amount: null, within: null })
export const work = (what: string, within: number): RemedyStory => ({
  kind: 'action',
  what,
  amount: null,
  within,
})
export const pay = (pounds: number, what: string): RemedyStory => ({
  kind: 'payment',
  what,
  amount: pounds * 100,
  within: 15,
})
export const practice = (what: string, within: number): RemedyStory => ({
  kind: 'changed practice',
  what,
  amount: null,
  within,
})
export const anew = (what: string, within: number): RemedyStory => ({
  kind: 'changed decision',
  what,
  amount: null,
  within,
})
export const corrected = (what: string, within: number): RemedyStory => ({
  kind: 'corrected record',
  what,
  amount: null,
  within,
})
