import { asPerson, type CoopDb } from '@putright/db'
import { namesOf } from '@putright/db/queries/people'
import { notesOf, type RequestNote, type RequestRow, requestToActOn } from '@putright/db/queries/requests'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { dayRefused } from '../day-refused.ts'
import { type Actor, isUuid } from '../take-act.ts'
import { NOTES } from './note-words.ts'

/** The request an act is about, and how many notes its author had seen of it. */
export interface RequestTarget {
  requestId: string
  seen: number
}

export interface RequestFile {
  db: CoopDb
  request: RequestRow
  notes: RequestNote[]
  personId: string
  today: CalendarDate
}

// What one may not see is not found, never forbidden.
const NOT_FOUND = refuse('not found', 'There is no such request.')

/** One act on a request, one transaction. It is held meanwhile, so that of two people at once one is told what changed. */
export function onRequest<Done extends object>(
  { connection, personId, today }: Actor,
  { requestId, seen }: RequestTarget,
  work: (file: RequestFile) => Promise<Answer<Done>>,
): Promise<Answer<Done>> {
  return asPerson(connection, personId, async db => {
    const request = isUuid(requestId) ? await requestToActOn(db, requestId) : undefined
    if (!request) return NOT_FOUND
    if (request.erased_on)
      return refuse(
        'not possible',
        `This request was erased on ${dateInWords(request.erased_on)}. Nothing more is recorded on it.`,
      )
    const notes = await notesOf(db, request)
    // Where a page does not say what was seen, nothing was.
    const missed = notes.slice(Number.isInteger(seen) && seen > 0 ? seen : 0)
    return missed.length > 0 ? movedOn(db, missed) : work({ db, request, notes, personId, today })
  })
}

async function movedOn(db: CoopDb, missed: RequestNote[]): Promise<Refusal> {
  const names = await namesOf(
    db,
    missed.map(note => note.recorded_by),
  )
  return refuse('moved on', [
    'This request changed while you had the page open. Nothing of yours was recorded; read what is new and try again.',
    ...missed.map(
      note =>
        `${NOTES[note.kind]}, by ${names.get(note.recorded_by) ?? 'a former officer'}, ${dateInWords(note.happened_on)}.`,
    ),
  ])
}

/** Why a thing cannot have happened to a request on that day; null where it can. */
export const dayOfRequestRefused = ({ request, today }: RequestFile, on: CalendarDate) =>
  dayRefused(on, {
    since: request.received_on,
    sooner: `It was received on ${dateInWords(request.received_on)}, after that day.`,
    today,
    field: 'on',
  })
