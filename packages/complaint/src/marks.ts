import { asCorrected } from './corrections.ts'
import type { ComplaintEvent, DocumentId, FactType, Recorded } from './events.ts'
import type { Marked } from './facts/correspondence.ts'

/** Why something is left out of what is given to others, and since when. */
export interface Mark {
  reason: string
  on: Recorded['on']
  by: Recorded['recordedBy']
}

/** What is left out now: facts by their `seq`, documents by their id. What was taken in again is not here. */
export interface Marks {
  facts: Map<number, Mark>
  documents: Map<DocumentId, Mark>
}

/** Folds the marks of a complaint’s record: of each thing, the latest holds. */
export function marksOf(record: readonly ComplaintEvent[]): Marks {
  const marks: Marks = { facts: new Map(), documents: new Map() }
  for (const event of asCorrected(record)) {
    if (event.type !== 'marked') continue
    const mark = { reason: event.reason, on: event.on, by: event.recordedBy }
    if (event.withheld) put(marks, event.what, mark)
    else drop(marks, event.what)
  }
  return marks
}

const put = ({ facts, documents }: Marks, what: Marked, mark: Mark) =>
  'seq' in what ? facts.set(what.seq, mark) : documents.set(what.documentId, mark)

const drop = ({ facts, documents }: Marks, what: Marked) =>
  'seq' in what ? facts.delete(what.seq) : documents.delete(what.documentId)

/** Whether a fact can be left out. What the resident said or was told is theirs, and so are the complaint’s own turns. */
export const canBeWithheld = ({ type }: Pick<ComplaintEvent, 'type'>): boolean => WITHHELD.has(type)

const WITHHELD: ReadonlySet<FactType> = new Set([
  'corresponded',
  'filed',
  'recommended',
  'reported',
  'declared',
  'chased',
  'fulfilled',
])
