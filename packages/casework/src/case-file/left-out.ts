import { type ComplaintEvent, inWords, type PackKind } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import type { Gathered } from './gathered.ts'

/** Why something stays out of what is given out; null where it goes in. */
export interface LeftOut {
  entry(event: ComplaintEvent): string | null
  document(documentId: string): string | null
}

/**
 * What was marked not to be given to others stays out of what the Ombudsman gets, with all that would tell of it: an entry
 * takes its corrections and its documents along. A case file is the landlord's own and holds everything.
 */
export function leftOutOf(kind: PackKind, { file, marks }: Gathered): LeftOut {
  if (kind === 'case file') return { entry: () => null, document: () => null }
  const ofEntry = (seq: number) => marks.facts.get(seq)?.reason ?? null
  const along = new Map(
    file.record.flatMap(event => {
      const reason = ofEntry(event.seq)
      return reason !== null && 'documentIds' in event
        ? event.documentIds.map(id => [id, reason] as const)
        : []
    }),
  )
  return {
    entry: event => ofEntry(event.type === 'corrected' ? event.corrects : event.seq),
    document: id => marks.documents.get(id)?.reason ?? along.get(id) ?? null,
  }
}

/** The list of it, as the file ends with. */
export const listLeftOut = ({ file, documents }: Gathered, leftOut: LeftOut) => [
  ...file.record.flatMap(event => {
    const reason = leftOut.entry(event)
    return reason === null ? [] : [{ what: `Entry ${event.seq}, of ${dateInWords(event.on)}`, reason }]
  }),
  ...documents.flatMap(({ id, number }) => {
    const reason = leftOut.document(id)
    return reason === null ? [] : [{ what: `Document ${number}`, reason }]
  }),
]

/** What an entry is called: in words, or that it is left out. */
export const entryTitle = (event: ComplaintEvent, reason: string | null): string =>
  reason === null ? inWords(event) : `Left out: ${reason}`
