import type { CalendarDate } from '@putright/working-days'
import type { DocumentId, LetterId, PaymentRoute } from '../events.ts'

/**
 * A remedy, an outstanding action, or an order or recommendation of the Ombudsman, named by the fact that promised it and
 * its place there: `14-0`. Remedies come before actions, orders before recommendations.
 */
export type UndertakingId = string

export type PuttingRightFact =
  | { type: 'chased'; undertaking: UndertakingId; words: string }
  /** A new day, agreed with the resident (7.3). `letterId`: where a letter told them (6.6); older records have none. */
  | {
      type: 're-agreed'
      undertaking: UndertakingId
      by: CalendarDate
      reason: string
      letterId?: LetterId | undefined
    }
  | {
      type: 'fulfilled'
      undertaking: UndertakingId
      evidence: string
      documentIds: DocumentId[]
      /** Of a payment: pence, and how it was paid. */
      paid?: number | undefined
      route?: PaymentRoute | undefined
    }
  /** What the resident says of it: done, or not. */
  | { type: 'confirmed'; undertaking: UndertakingId; satisfied: boolean; words: string }
  /** What is learnt from it (9.1), or why nothing is. Lessons outlive the complaint and are kept apart. */
  | { type: 'learned'; rootCause: string; lessonId: string | null; none: string }
