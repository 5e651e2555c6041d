import {
  asCorrected,
  type ComplaintEvent,
  correctable,
  correctionsOf,
  fieldsInWords,
} from '@putright/complaint'
import type { ComplaintPage } from './complaint-page.ts'
import { namedInWords } from './named-in-words.ts'

/** What a fact says, field by field, in words. */
export type Particulars = { label: string; value: string }[]

/** The record of a complaint entry by entry, in order: as each now reads, and as it was first written where it was corrected. */
export function recordEntries({ record, names }: Pick<ComplaintPage, 'record' | 'names'>) {
  const known = new Map(Object.entries(names))
  const asRead = new Map(asCorrected(record).map(event => [event.seq, event]))
  return record.map(written => {
    const corrections = correctionsOf(written.seq, record)
    const read = asRead.get(written.seq)
    const shown = read ?? written
    return {
      seq: written.seq,
      type: written.type,
      on: shown.on,
      words: namedInWords(shown, known),
      by: nameOf(written, names),
      recordedAt: written.recordedAt,
      particulars: [...fieldsInWords(shown), ...allocatedTo(shown, names)],
      struckOut: !read,
      first: corrections.length > 0 ? { on: written.on, particulars: fieldsInWords(written) } : null,
      corrections: corrections.map(correction => ({
        seq: correction.seq,
        on: correction.on,
        by: nameOf(correction, names),
        reason: correction.reason,
      })),
      reason: written.type === 'corrected' ? written.reason : '',
      correctable: correctable(written.type) !== null,
    }
  })
}
export type RecordEntry = ReturnType<typeof recordEntries>[number]

function allocatedTo(event: ComplaintEvent, names: ComplaintPage['names']): Particulars {
  if (event.type !== 'allocated' || event.personIds.length === 0) return []
  return [{ label: 'To', value: event.personIds.map(id => names[id] ?? 'a former officer').join(', ') }]
}

function nameOf({ recordedBy, source }: ComplaintEvent, names: ComplaintPage['names']): string {
  if (source === 'register') return 'from a register'
  return recordedBy ? `by ${names[recordedBy] ?? 'a former officer'}` : 'by Putright'
}
