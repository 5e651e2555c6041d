import type { Channel } from '@putright/handling-code'
import type { DocumentId } from '../events.ts'

export const CORRESPONDENTS = [
  'resident',
  'representative',
  'contractor',
  'witness',
  'member',
  'other',
] as const
export type Correspondent = (typeof CORRESPONDENTS)[number]

/** What is marked: a fact by its `seq`, or a document. */
export type Marked = { seq: number } | { documentId: DocumentId }

/** The rest of the full record (5.12). Bytes and names of files are kept apart. */
export type CorrespondenceFact =
  | {
      type: 'corresponded'
      direction: 'in' | 'out'
      by: Channel | 'visit'
      with: Correspondent
      /** One line for the record's index. */
      subject: string
      words: string
      documentIds: DocumentId[]
    }
  | { type: 'filed'; about: string; documentIds: DocumentId[] }
  /** Left out of what is given to others, with the reason; or taken in again. */
  | { type: 'marked'; what: Marked; withheld: boolean; reason: string }
