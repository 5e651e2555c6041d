import type { CalendarDate } from '@putright/working-days'
import type { DocumentId, HeadNumber } from '../events.ts'

/** What the Ombudsman finds about an issue, in its own eight terms (rulebook 6.1). */
export const DETERMINATION_TERMS = [
  'no maladministration',
  'service failure',
  'maladministration',
  'severe maladministration',
  'mediation',
  'redress',
  'outside jurisdiction',
  'withdrawn',
] as const
export type DeterminationTerm = (typeof DETERMINATION_TERMS)[number]

export const ORDER_KINDS = ['apology', 'payment', 'repair', 'review', 'training', 'policy', 'other'] as const
export type OrderKind = (typeof ORDER_KINDS)[number]

export interface DeterminationFinding {
  /** Null where it is about something that was no head of the definition, such as how the complaint was handled. */
  head: HeadNumber | null
  about: string
  term: DeterminationTerm
}

export interface OmbudsmanOrder {
  kind: OrderKind
  what: string
  /** Pence; null where no money is ordered. */
  amount: number | null
  /** A recommendation may have no day. */
  by: CalendarDate | null
}

/** Dealings with the Housing Ombudsman. They may begin at any time and outlive the complaint (3.7). */
export type OmbudsmanFact =
  | {
      type: 'ombudsman contacted'
      reference: string
      direction: 'in' | 'out'
      words: string
      documentIds: DocumentId[]
    }
  /** Fifteen working days, unless the request gives another day (rulebook C8). */
  | { type: 'evidence requested'; reference: string; what: string; due: CalendarDate }
  | { type: 'evidence sent'; reference: string; packId: string | null; words: string }
  | { type: 'referred back'; reference: string; words: string; by: CalendarDate | null }
  | {
      type: 'determined'
      reference: string
      findings: DeterminationFinding[]
      orders: OmbudsmanOrder[]
      recommendations: OmbudsmanOrder[]
    }
  /** A complaint handling failure order, or notice as they are called now. */
  | {
      type: 'failure found'
      reference: string
      as: 'order' | 'notice'
      kind: 1 | 2 | 3
      words: string
      by: CalendarDate | null
    }
