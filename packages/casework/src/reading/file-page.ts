import { type ComplaintEvent, marksOf, missingFromRecord } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { documentsOf, type FiledDocument } from '@putright/db/queries/documents'
import { namesOf } from '@putright/db/queries/people'
import { type CalendarDate, dayOf } from '@putright/working-days'
import type { ComplaintPage } from './complaint-page.ts'

/** A document as a list shows it; `withheld`: why it is left out of what is given to others, empty where it is not. */
export interface ListedDocument extends Pick<FiledDocument, 'id' | 'name' | 'mediaType' | 'size' | 'flags'> {
  withheld: string
}

/** One thing of the file: a letter, a call, documents. `seq`: the entry of the record that tells of it. */
export interface FileEntry {
  key: string
  on: CalendarDate
  title: string
  by: string
  words: string
  seq: number | null
  /** The day it was written down, where that was later. */
  recordedOn: CalendarDate | null
  withheld: string
  documents: ListedDocument[]
  letterId: string | null
}

type Read = Pick<ComplaintPage, 'record' | 'timeline' | 'letters' | 'names'>

/** Code 5.12: all that was said, sent and filed, the newest day first, and what is still missing. */
export async function filePage(db: CoopDb, page: Read & Pick<ComplaintPage, 'id' | 'coop'>) {
  const documents = await documentsOf(db, { coop_id: page.coop.id, id: page.id })
  const more = await namesOf(db, [
    ...documents.flatMap(({ addedBy }) => addedBy ?? []),
    ...page.letters.map(({ issuedBy }) => issuedBy),
  ])
  const names = { ...page.names, ...Object.fromEntries(more) }
  return {
    entries: fileEntries({ ...page, names }, documents),
    missing: missingFromRecord(page.record),
  }
}

/** The file of a complaint as a list, the newest day first. */
export function fileEntries(page: Read, documents: readonly FiledDocument[]): FileEntry[] {
  const marks = marksOf(page.record)
  const listed = documents.map(({ id, name, mediaType, size, flags }) => ({
    ...{ id, name, mediaType, size, flags },
    withheld: marks.documents.get(id)?.reason ?? '',
  }))
  const told = page.timeline.flatMap(line => {
    const ids = documentIdsOf(line.event)
    const words = wordsOf(line.event)
    if (ids.length === 0 && words === null) return []
    const withheld = marks.facts.get(line.seq)?.reason ?? ''
    return [
      entryOf(
        line,
        words ?? '',
        withheld,
        listed.filter(({ id }) => ids.includes(id)),
      ),
    ]
  })
  const shown = new Set(told.flatMap(entry => entry.documents.map(({ id }) => id)))
  const rest = documents
    .filter(({ id }) => !shown.has(id))
    .map(document => loose(document, listed, page.names))
  const letters = page.letters.map(letter => letterEntry(letter, page.names))
  return [...told, ...letters, ...rest]
    .toReversed()
    .toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1))
}

function entryOf(
  line: Read['timeline'][number],
  words: string,
  withheld: string,
  documents: ListedDocument[],
): FileEntry {
  const recordedOn = dayOf(Temporal.Instant.from(line.recordedAt))
  return {
    key: `entry-${line.seq}`,
    on: line.on,
    title: line.event.type === 'received' ? `The complaint as it came: ${line.event.summary}` : line.words,
    by: line.source === 'register' ? 'from a register' : `recorded by ${line.by}`,
    words,
    seq: line.seq,
    recordedOn: line.source === 'casework' && recordedOn > line.on ? recordedOn : null,
    withheld,
    documents,
    letterId: null,
  }
}

const letterEntry = (letter: Read['letters'][number], names: Read['names']): FileEntry => ({
  key: `letter-${letter.id}`,
  on: letter.issuedOn,
  title: `Letter to the resident: ${letter.kind}${NAMES_ITS_STAGE.test(letter.kind) ? '' : `, stage ${letter.stage}`}`,
  by: `issued by ${names[letter.issuedBy] ?? 'a former officer'}`,
  words: '',
  seq: null,
  recordedOn: null,
  withheld: '',
  documents: [],
  letterId: letter.id,
})

const NAMES_ITS_STAGE = /response|refusal/

// Added with something that keeps no list of documents, such as a representative’s authority.
const loose = (
  { id, addedBy, addedAt }: FiledDocument,
  listed: readonly ListedDocument[],
  names: Read['names'],
): FileEntry => ({
  key: `document-${id}`,
  on: dayOf(Temporal.Instant.fromEpochMilliseconds(addedAt.getTime())),
  title: 'A document was added',
  by: `by ${names[addedBy ?? ''] ?? 'a former officer'}`,
  words: '',
  seq: null,
  recordedOn: null,
  withheld: '',
  documents: listed.filter(document => document.id === id),
  letterId: null,
})

const documentIdsOf = (event: ComplaintEvent): readonly string[] =>
  'documentIds' in event ? event.documentIds : []

/** What somebody said or wrote, which belongs in the file; null for what is only a turn of the complaint. */
function wordsOf(event: ComplaintEvent): string | null {
  switch (event.type) {
    case 'received':
      return event.account
    case 'corresponded':
    case 'commented':
    case 'ombudsman contacted':
      return event.words
    case 'escalated':
      return event.reasons
    case 'withdrawn':
      return event.reason
    default:
      return null
  }
}
