import { BY_WAY } from '@putright/complaint'
import { coopById } from '@putright/db/queries/coops'
import { residentById } from '@putright/db/queries/intake'
import { namesOf } from '@putright/db/queries/people'
import { addRequestCopy } from '@putright/db/queries/personal-data'
import { notesOf, type RequestRow } from '@putright/db/queries/requests'
import { type RequestContent, requestPdf } from '@putright/documents'
import type { Channel } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { rowsOf } from '../case-file/rows.ts'
import { IN_PLACE, throughout, withoutNames } from '../case-file/withheld-names.ts'
import { NOTES } from '../requests/note-words.ts'
import type { ActingFile } from '../take-act.ts'

interface Given {
  names: readonly string[]
  givenWith: string
}

/** Builds a copy of a request without others' names and keeps it, with what is given together with it. */
export async function keepRequestCopy(
  file: ActingFile,
  request: RequestRow,
  { names, givenWith }: Given,
): Promise<void> {
  const content = throughout(await contentOf(file, request), withoutNames(names, IN_PLACE.person))
  await addRequestCopy(file.db, request, { givenWith, builtBy: file.personId, pdf: requestPdf(content) })
}

async function contentOf({ db, personId, today }: ActingFile, request: RequestRow): Promise<RequestContent> {
  const notes = await notesOf(db, request)
  const names = await namesOf(db, [personId, ...notes.map(note => note.recorded_by)])
  const coop = await coopById(db, request.coop_id)
  const resident = await residentById(db, request.coop_id, request.resident_id ?? '')
  return {
    title: 'What we keep about your request',
    reference: request.reference,
    landlord: coop?.name ?? '',
    agent: '',
    resident: [resident?.name ?? 'Not named', resident?.address ?? ''].filter(Boolean).join(', '),
    summary: request.summary,
    builtOn: today,
    builtBy: names.get(personId) ?? '',
    notes: NOTES_FOR_THE_RESIDENT,
    standing: rowsOf(
      ['What it is', request.kind],
      [
        'Received',
        `${dateInWords(request.received_on)}, ${BY_WAY[request.channel as Channel] ?? request.channel}`,
      ],
      ['Service area', request.category],
      ['Asked for you by', request.asked_by],
      ['Answered', request.answered_on ? dateInWords(request.answered_on) : ''],
      ['Closed', request.closed_on ? dateInWords(request.closed_on) : ''],
    ),
    account: request.account,
    happened: notes.map((note, index) => ({
      number: index + 1,
      day: dateInWords(note.happened_on),
      by: names.get(note.recorded_by) ?? 'A former officer',
      words: NOTES[note.kind],
      rows: rowsOf(['In words', note.words]),
      firstReading: [],
    })),
  }
}

const NOTES_FOR_THE_RESIDENT = [
  `Names of other people are replaced by “${IN_PLACE.person}” where it would not be fair to them to give them to you.`,
  'If you think something is missing or wrong, tell us. You can also complain to the Information Commissioner’s Office.',
]
