import {
  type Act,
  awaitsDeclaration,
  type ComplaintEvent,
  declarationsOf,
  inWords,
  whyNot,
} from '@putright/complaint'
import { asPersonOnCase, type Connection, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { lettersOfThisTransaction } from '@putright/db/queries/letters'
import { namesOf } from '@putright/db/queries/people'
import type { LetterContent } from '@putright/handling-code'
import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type Answer, NOT_FOUND, type Refusal, refuse } from './answer.ts'
import { handOverFirst } from './organisations/hand-over.ts'
import { type CaseFile, openCaseFile } from './record/case-file.ts'
import { writeRest } from './record/outgoing.ts'

/** Somebody at work today. The clock is passed in; a legal date is never taken from the machine. */
export interface Actor {
  connection: Connection
  personId: string
  today: CalendarDate
  /** Does all of an act up to its end and then nothing of it: see `rehearse`. */
  rehearses?: boolean
}

/** The complaint an act is about, and the last event its author had seen of it. */
export interface Target {
  complaintId: string
  seen: number
}

export interface ActingFile extends CaseFile {
  personId: string
  today: CalendarDate
  /** Whether they belong to the team that handles this co-op's complaints. */
  handles: boolean
}

/**
 * One act, one transaction. The complaint is held while it lasts, so of two people acting at once one succeeds and the
 * other is told what changed. `work` checks what is particular to the act and records it.
 */
export function takeAct<Done extends object>(
  act: Act,
  { connection, personId, today, rehearses }: Actor,
  target: Target,
  work: (file: ActingFile) => Promise<Answer<Done>>,
): Promise<Answer<Done>> {
  if (!isUuid(target.complaintId)) return Promise.resolve(NOT_FOUND)
  return asPersonOnCase(connection, personId, target.complaintId, async db => {
    const row = await complaintToActOn(db, target.complaintId)
    if (!row) return NOT_FOUND
    if (row.erased_on) return erased(row.erased_on)
    const opened = await openCaseFile(db, row)
    // The first act of the day on which another team takes over may come before the morning check.
    const file = row.handled && row.handedOver ? await handOverFirst(opened, today) : opened
    // Where a page does not say what was seen, nothing was.
    const seen = Number.isInteger(target.seen) ? target.seen : 0
    const missed = file.events.filter(event => event.seq > seen && event.type !== 'reminded')
    if (missed.length > 0) return movedOn(db, missed)
    const reason = whyNot(act, file.position) ?? whyNotYet(act, personId, file)
    if (reason) return refuse('not possible', reason)
    const answer = await work({ ...file, personId, today, handles: row.handled })
    if (answer.done) await writeRest(db, file.outgoing)
    if (answer.done && rehearses) throw new Rehearsed(await lettersOfThisTransaction(db, row.id))
    return answer
  })
}

/** Thrown at the end of an act, so that its transaction leaves nothing. */
export class Rehearsed extends Error {
  readonly letters: LetterContent[]
  constructor(letters: LetterContent[]) {
    super('An act was rehearsed')
    this.letters = letters
  }
}

const erased = (on: CalendarDate): Refusal =>
  refuse('not possible', `This complaint was erased on ${dateInWords(on)}. Nothing more is recorded on it.`)

// Code 5.8: considering it begins with saying whether one has a conflict of interest.
const whyNotYet = (act: Act, personId: string, { position, events }: CaseFile): string | null =>
  CONSIDERS.has(act) && awaitsDeclaration(personId, position, declarationsOf(events))
    ? 'First say whether you have a conflict of interest in this complaint: it asks you when you open it (Code 5.8).'
    : null

const CONSIDERS: ReadonlySet<Act> = new Set(['recommend', 'decide', 'agree', 'respond'])

/** For what only the team that handles the co-op's complaints may do; null for them. */
export const handlersOnly = ({ handles }: ActingFile): Refusal | null =>
  handles ? null : refuse('not yours', 'Only the team that handles this co-op’s complaints can do this.')

async function movedOn(db: CoopDb, missed: ComplaintEvent[]): Promise<Refusal> {
  const names = await namesOf(
    db,
    missed.flatMap(event => event.recordedBy ?? []),
  )
  return refuse('moved on', [
    'This complaint changed while you had the page open. Nothing of yours was recorded, and what you chose or wrote is still here: read what is new and try again.',
    ...missed.map(
      event =>
        `${inWords(event)}, by ${event.recordedBy ? (names.get(event.recordedBy) ?? 'somebody else') : 'Putright'}, ${dateInWords(event.on)}.`,
    ),
  ])
}

/** Whether a text can be an identifier at all: PostgreSQL throws at one that cannot. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
