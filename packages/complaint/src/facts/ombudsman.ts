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

/** What is given out of a complaint's record: the whole, or what the Ombudsman asks for; apart from what the resident asks for. */
export const PACK_KINDS = ['case file', 'for the Ombudsman'] as const
export type PackKind = (typeof PACK_KINDS)[number] | 'subject access'

interface Dealing {
  /** The Ombudsman's own number for the case. */
  reference: string
}

/** Dealings with the Housing Ombudsman. They may begin at any time and outlive the complaint (3.7). */
export type OmbudsmanFact =
  | (Dealing & {
      type: 'ombudsman contacted'
      direction: 'in' | 'out'
      words: string
      documentIds: DocumentId[]
      /** The `seq` of a referral back or a failure finding that this letter to the Ombudsman settles. */
      settles?: number | undefined
    })
  /** Fifteen working days, unless the request gives another day (rulebook C8). */
  | (Dealing & { type: 'evidence requested'; what: string; due: CalendarDate })
  | (Dealing & { type: 'evidence sent'; packId: string | null; words: string })
  | (Dealing & { type: 'referred back'; words: string; by: CalendarDate | null })
  | (Dealing & {
      type: 'determined'
      findings: DeterminationFinding[]
      orders: OmbudsmanOrder[]
      recommendations: OmbudsmanOrder[]
    })
  /** A complaint handling failure order, or notice as they are called now. */
  | (Dealing & {
      type: 'failure found'
      as: 'order' | 'notice'
      kind: 1 | 2 | 3
      words: string
      by: CalendarDate | null
    })
  /** What was given out, so that it can be told again: fingerprints of both files (SHA-256, hexadecimal). */
  | {
      type: 'packed'
      packId: string
      kind: PackKind
      pdfSha256: string
      zipSha256: string
      /** How many names were taken out, and how many things left out. */
      namesWithheld: number
      leftOut: number
    }
