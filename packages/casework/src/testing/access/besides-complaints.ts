import { ComplaintForm, logComplaint } from '../../acts/log-complaint.ts'
import { HomesForm, recordHomes } from '../../acts/record-homes.ts'
import { auditCsv } from '../../audit/audit-csv.ts'
import { AlreadyLoggedForm, alreadyLogged } from '../../intake/already-logged.ts'
import { passOn } from '../../intake/pass-on.ts'
import { decideLesson, LessonDecisionForm } from '../../lessons/decide-lesson.ts'
import { finishLesson, LessonDoneForm } from '../../lessons/finish-lesson.ts'
import { LessonOfferForm, offerLesson } from '../../lessons/offer-lesson.ts'
import { importUpload, uploadRegister } from '../../register-import/upload.ts'
import { addNote, NoteForm } from '../../requests/add-note.ts'
import { recordDissatisfaction } from '../../requests/dissatisfaction.ts'
import { logRequest } from '../../requests/log-request.ts'
import { makeComplaint, RequestComplaintForm } from '../../requests/make-complaint.ts'
import { BatchErasureForm, eraseDue, fingerprintOf } from '../../retention/erase.ts'
import { AccessTimeForm } from '../../subject-access/ask.ts'
import { AccessForm, giveAccessOnRequest } from '../../subject-access/give.ts'
import { askAccessOnRequest, timeAccessOnRequest } from '../../subject-access/on-request.ts'
import { DATA_ASKED, REGISTER, REQUEST, TOLD, UNHAPPY } from './around.ts'
import type { Tries } from './try.ts'

const LOGGED = {
  channel: 'telephone',
  residentName: 'Nadia Example',
  residentAddress: '9 Fresh Row',
  category: 'Repairs',
  summary: 'A broken gate',
  account: 'The gate is broken.',
}

/** What comes in, by whatever way, until it is a complaint or is not. */
export const COMING_IN: Tries = {
  logComplaint: (actor, { coop }) =>
    logComplaint(
      actor,
      ComplaintForm.parse({ ...LOGGED, coopId: coop.id, receivedOn: actor.today, alike: 'another matter' }),
    ),
  passOn: (actor, { coop }) => passOn(actor, TOLD(coop.id, actor)),
  alreadyLogged: (actor, { around, stands }) =>
    alreadyLogged(actor, around.passedOnId, AlreadyLoggedForm.parse({ reference: stands.past.reference })),
  logRequest: (actor, { coop }) => logRequest(actor, REQUEST(coop.id, actor)),
  addNote: (actor, { around }) =>
    addNote(actor, around.request, NoteForm.parse({ kind: 'closed', on: actor.today, words: 'It is done.' })),
  recordDissatisfaction: (actor, { around }) => recordDissatisfaction(actor, around.request, UNHAPPY(actor)),
  makeComplaint: (actor, { around }) =>
    makeComplaint(
      actor,
      around.voiced,
      RequestComplaintForm.parse({ ...LOGGED, complainant: 'member', concernsOurHomes: 'yes' }),
    ),
  askAccessOnRequest: (actor, { around }) => askAccessOnRequest(actor, around.request, DATA_ASKED(actor)),
  timeAccessOnRequest: (actor, { around }) =>
    timeAccessOnRequest(
      actor,
      around.dataAsked,
      AccessTimeForm.parse({ what: 'access extended', on: actor.today, words: 'Ten years of letters.' }),
    ),
  giveAccessOnRequest: (actor, { around }) =>
    giveAccessOnRequest(actor, around.dataAsked, AccessForm.parse({ reasons: 'Nobody else is in it.' })),
}

export const LESSONS: Tries = {
  decideLesson: (actor, { around }) =>
    decideLesson(
      actor,
      around.lessonId,
      LessonDecisionForm.parse({ state: 'adopted', on: actor.today, decision: 'All agreed.' }),
    ),
  finishLesson: (actor, { around }) =>
    finishLesson(
      actor,
      around.adoptedLessonId,
      LessonDoneForm.parse({ on: actor.today, evidence: 'The keys are there.' }),
    ),
  offerLesson: (actor, { around, otherCoops }) =>
    offerLesson(
      actor,
      around.adoptedLessonId,
      LessonOfferForm.parse({
        coopIds: otherCoops,
        rootCause: 'Keys were kept in one place only.',
        lesson: 'A second set of keys saves a day.',
        change: 'Keep a second set.',
        reread: 'yes',
      }),
    ),
}

/** What is kept of the whole co-op, and what is taken out. */
export const REGISTERS: Tries = {
  recordHomes: (actor, { coop }) => recordHomes(actor, coop.slug, HomesForm.parse({ homes: [] })),
  uploadRegister: (actor, { coop }) => uploadRegister(actor, coop.slug, REGISTER()),
  importUpload: (actor, { coop, around }) => importUpload(actor, coop.slug, around.uploadId),
  eraseDue: (actor, { coop, stands }) =>
    eraseDue(
      actor,
      coop.id,
      BatchErasureForm.parse({
        part: 'record',
        listed: fingerprintOf([{ id: stands.past.complaintId }]),
        number: '1',
      }),
    ),
  auditCsv: (actor, { here }) => auditCsv(actor, here.slug, { kind: '', fromOn: null, untilOn: null }),
}
