import { asCorrected, type ComplaintEvent } from '@putright/complaint'
import type { CaseFileEntry, Row } from '@putright/documents'
import { type CalendarDate, dateInWords, dayOf } from '@putright/working-days'
import type { Gathered } from './gathered.ts'
import { inFull, type Named } from './in-full.ts'
import { entryTitle, type LeftOut } from './left-out.ts'

/** Every fact of the record in order, as it now reads; where it was corrected, with how it was first recorded. */
export function chronology(gathered: Gathered, named: Named, leftOut: LeftOut): CaseFileEntry[] {
  const { record } = gathered.file
  const read = new Map(asCorrected(record).map(event => [event.seq, event]))
  return record.map(written => {
    const now = read.get(written.seq)
    return entryOf(written, now ?? written, !now, gathered, named, leftOut)
  })
}

/** What was said and written, each in full. */
export const correspondence = (gathered: Gathered, named: Named, leftOut: LeftOut): CaseFileEntry[] =>
  gathered.file.events
    .filter(({ type }) => IN_FULL_ELSEWHERE.has(type))
    .map(event => ({
      ...frameOf(event, event, gathered),
      words: entryTitle(event, leftOut.entry(event)),
      rows: leftOut.entry(event) === null ? inFull(event, named, ['direction', 'by', 'with', 'subject']) : [],
      firstReading: [],
    }))

// Their words stand under correspondence, and once is enough.
const IN_FULL_ELSEWHERE: ReadonlySet<ComplaintEvent['type']> = new Set([
  'corresponded',
  'commented',
  'ombudsman contacted',
])

function entryOf(
  written: ComplaintEvent,
  now: ComplaintEvent,
  struckOut: boolean,
  gathered: Gathered,
  named: Named,
  leftOut: LeftOut,
): CaseFileEntry {
  const reason = leftOut.entry(written)
  const frame = frameOf(written, now, gathered)
  if (reason !== null) return { ...frame, words: entryTitle(now, reason), rows: [], firstReading: [] }
  const without = withoutOf(now)
  return {
    ...frame,
    words: struckOut ? `${entryTitle(now, null)}. Struck out: it never happened` : entryTitle(now, null),
    rows: [
      ...inFull(now, named, without),
      ...(IN_FULL_ELSEWHERE.has(now.type) && !struckOut
        ? [{ term: 'In full', words: `Under Correspondence, no. ${now.seq}` }]
        : []),
      ...marked(written, gathered),
    ],
    firstReading: now === written || struckOut ? [] : firstReading(written, named, without),
  }
}

// A correction's own reading stands at the entry that it corrects.
const withoutOf = ({ type }: ComplaintEvent): string[] =>
  type === 'corrected' ? ['corrects', 'reading'] : IN_FULL_ELSEWHERE.has(type) ? ['words'] : []

const firstReading = (written: ComplaintEvent, named: Named, without: readonly string[]): Row[] => [
  { term: 'Day', words: dateInWords(written.on) },
  ...inFull(
    written,
    named,
    without.filter(key => key !== 'words'),
  ),
]

const marked = ({ seq }: ComplaintEvent, { marks }: Gathered): Row[] => {
  const mark = marks.facts.get(seq)
  return mark ? [{ term: 'Not for others', words: mark.reason }] : []
}

const frameOf = (written: ComplaintEvent, now: ComplaintEvent, { people }: Gathered) => ({
  number: written.seq,
  day: [dateInWords(now.on), ...writtenLater(written)].join('\n'),
  by: byWhom(written, people),
})

function writtenLater({ on, recordedAt, source }: ComplaintEvent): string[] {
  if (source === 'register') return ['From a register']
  const day: CalendarDate = dayOf(Temporal.Instant.from(recordedAt))
  return day > on ? [`Written down on ${dateInWords(day)}`] : []
}

const byWhom = ({ recordedBy, source }: ComplaintEvent, people: Gathered['people']): string =>
  source === 'register' ? '' : recordedBy ? (people.get(recordedBy) ?? 'A former officer') : 'Putright'
