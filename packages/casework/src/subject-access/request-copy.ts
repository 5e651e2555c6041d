import { BY_WAY } from '@putright/complaint'
import { coopById } from '@putright/db/queries/coops'
import { residentById } from '@putright/db/queries/intake'
import { namesOf } from '@putright/db/queries/people'
import { addRequestCopy } from '@putright/db/queries/personal-data'
import { type RequestContent, requestPdf } from '@putright/documents'
import type { Channel } from '@putright/handling-code'
import { dateInWords } from '@putright/working-days'
import { recordAudit } from '../audit/record-audit.ts'
import { rowsOf } from '../case-file/rows.ts'
import { IN_PLACE, throughout, withoutNames } from '../case-file/withheld-names.ts'
import { NOTES } from '../requests/note-words.ts'
import type { RequestFile } from '../requests/on-request.ts'
import { noted, openOn } from './on-request.ts'

interface Given {
  names: readonly string[]
  reasons: string
  givenWith: string
}

/** Builds a copy of a request without others' names and keeps it; what was asked for on this request is answered by it. */
export async function keepRequestCopy(
  file: RequestFile,
  { names, reasons, givenWith }: Given,
): Promise<void> {
  const { db, request, personId, today } = file
  const content = throughout(await contentOf(file), withoutNames(names, IN_PLACE.person))
  await addRequestCopy(db, request, { givenWith, builtBy: personId, pdf: requestPdf(content) })
  if (openOn(file)) await noted(file, { kind: 'access given', on: today, words: reasons })
  await recordAudit(db, {
    organisationId: request.coop_id,
    what: 'personal data exported',
    subject: { requestId: request.id },
  })
}

async function contentOf({ db, request, notes, personId, today }: RequestFile): Promise<RequestContent> {
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
      // Why names were taken out of an earlier copy may say whose.
      rows: rowsOf(['In words', note.kind === 'access given' ? '' : note.words]),
      firstReading: [],
    })),
  }
}

const NOTES_FOR_THE_RESIDENT = [
  `Names of other people are replaced by “${IN_PLACE.person}” where it would not be fair to them to give them to you.`,
  'If you think something is missing or wrong, tell us. You can also complain to the Information Commissioner’s Office.',
]
