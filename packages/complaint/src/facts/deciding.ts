import type { Channel, Outcome, Stage } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import type { Head, HeadNumber, LetterId, PersonId } from '../events.ts'

/** What the investigator thinks so far, before anybody decides (5.8b). */
export interface ProvisionalFinding {
  head: HeadNumber
  outcome: Outcome
  reasons: string
}

/** Whether the resident agreed to more time, where the landlord's policy asks (rulebook K4). */
export const EXTENSION_AGREED = ['yes', 'no', 'not asked'] as const
export type ExtensionAgreed = (typeof EXTENSION_AGREED)[number]

export const REDEFINITION_REASONS = ['clarified', 'split', 'new issue joined'] as const
export type RedefinitionReason = (typeof REDEFINITION_REASONS)[number]

export type DecidingFact =
  /** The heads as they stand from now on; a number once given keeps its head (5.6, 6.8). */
  | {
      type: 'redefined'
      stage: Stage
      heads: Head[]
      outcomesSought: string
      as: RedefinitionReason
      /** What the resident said that changed it. */
      reason: string
      letterId: LetterId | null
    }
  /** The investigator's account for those who decide: what was looked at, who was heard. */
  | { type: 'reported'; stage: Stage; report: string }
  | {
      type: 'shared'
      stage: Stage
      findings: ProvisionalFinding[]
      replyBy: CalendarDate
      letterId: LetterId
    }
  /** What the resident said about the provisional findings. */
  | { type: 'commented'; stage: Stage; channel: Channel; words: string }
  /** It was decided or answered before the day to which the resident may reply, and why. */
  | { type: 'went on'; stage: Stage; replyBy: CalendarDate; reason: string }
  /** A member of the panel agrees with decisions another has put down, named by their `seq`. */
  | { type: 'agreed'; stage: Stage; decisions: number[] }
  /** Deputies decide with the others, because these were silent past the day the decision was planned for. */
  | { type: 'deputised'; stage: Stage; deputies: PersonId[]; silent: PersonId[] }
  /** More time than the Code ordinarily gives: it waits for somebody else to approve it, and no date moves before (6.4, 6.15). */
  | {
      type: 'extension asked'
      stage: Stage
      to: CalendarDate
      reason: string
      goodReason: string
      updateEveryDays: number
      agreed: ExtensionAgreed
      /** Who is asked; anybody else who may may answer. */
      of: PersonId
    }
  /** `asked`: the `seq` of the request. An approval is the extension itself. */
  | {
      type: 'extension declined'
      stage: Stage
      asked: number
      reason: string
      /** Where nobody declined it: a shorter extension took its place. */
      as?: 'withdrawn' | undefined
    }
  /** The resident was told how things stand, as agreed or because the answer is late (5.9). */
  | {
      type: 'updated'
      stage: Stage
      words: string
      next: string
      /** The day a late answer is expected, which moves no date. */
      expectedOn: CalendarDate | null
      /** Working days until the next update, where agreed anew. */
      everyDays: number | null
      letterId: LetterId
    }
  /** What was refused is taken on: the Ombudsman directed it (2.4), or those who refused it saw that they were wrong. */
  | {
      type: 'reversed'
      of: 'complaint' | 'escalation'
      /** Empty where nobody directed it. */
      reference: string
      reasons: string
      /** Left out where the Ombudsman directed it. A landlord's own mistake moves no day: all count as if it had not been refused. */
      by?: 'ourselves' | undefined
      /** The letter that says so; left out where the Ombudsman directed it. */
      letterId?: LetterId | undefined
    }
