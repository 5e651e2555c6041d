import { addCalendarDays } from '@putright/working-days'
import { PassOnForm, passOn } from '../../intake/pass-on.ts'
import { decideLesson, LessonDecisionForm } from '../../lessons/decide-lesson.ts'
import { startPolicyDraft } from '../../policies/start-draft.ts'
import { RegisterUploadForm, uploadRegister } from '../../register-import/upload.ts'
import { DissatisfactionForm, recordDissatisfaction } from '../../requests/dissatisfaction.ts'
import { logRequest, RequestForm } from '../../requests/log-request.ts'
import { AccessRequestForm } from '../../subject-access/ask.ts'
import { askAccessOnRequest } from '../../subject-access/on-request.ts'
import type { Actor, Target } from '../../take-act.ts'
import { must } from '../steps.ts'
import type { Place } from './cast.ts'
import { found } from './found.ts'
import { EVERYTHING } from './stands.ts'

interface CoopWith {
  coop: Place
  officer: Actor
  secretary: Actor
  /** Complaints from which something was learnt: it waits for the committee, and will have been adopted. */
  learnt: Target
  adopted: Target
}

/** What a co-op has besides its complaints: requests, what was passed on, lessons, a register, a policy in the making. */
export async function aroundOf({ coop, officer, secretary, learnt, adopted }: CoopWith) {
  const lessonId = await lessonOf(officer, learnt)
  const adoptedLessonId = await lessonOf(officer, adopted)
  const decided = { state: 'adopted', on: officer.today, decision: 'All agreed.' }
  must(await decideLesson(secretary, adoptedLessonId, LessonDecisionForm.parse(decided)))
  const [request, voiced] = [await asked(officer, coop), await asked(officer, coop)]
  const dataAsked = await asked(officer, coop)
  must(await askAccessOnRequest(officer, dataAsked, DATA_ASKED(officer)))
  must(await recordDissatisfaction(officer, voiced, UNHAPPY(officer)))
  const { uploadId } = must(await uploadRegister(officer, coop.slug, REGISTER()))
  const { draftId } = must(await startPolicyDraft(officer, coop.slug, { from: 'the policy in force' }))
  return {
    lessonId,
    adoptedLessonId,
    request,
    voiced,
    dataAsked,
    passedOnId: await toldTo(secretary, coop),
    uploadId,
    draftId,
  }
}

export const UNHAPPY = ({ today }: Actor) =>
  DissatisfactionForm.parse({ on: today, words: 'Nobody came.', choice: 'complain' })

export const DATA_ASKED = ({ today }: Actor) =>
  AccessRequestForm.parse({ on: today, identity: 'Known at the door' })

export const REGISTER = () =>
  RegisterUploadForm.parse({
    register: new File(['reference,received_on\nOLD-1,2025-06-02\n'], 'register.csv'),
  })

export const REQUEST = (coopId: string, { today }: Actor) =>
  RequestForm.parse({
    coopId,
    kind: 'service request',
    receivedOn: today,
    channel: 'telephone',
    residentName: 'Nadia Example',
    category: 'Repairs',
    summary: 'A gutter to be cleared',
    reviewOn: addCalendarDays(today, 7),
  })

export const TOLD = (coopId: string, { today }: Actor) =>
  PassOnForm.parse({ coopId, toldOn: today, channel: 'in person', words: 'The lift stands still again.' })

async function asked(officer: Actor, coop: Place) {
  const { requestId } = must(await logRequest(officer, REQUEST(coop.id, officer)))
  return { requestId, seen: EVERYTHING }
}

async function toldTo(member: Actor, coop: Place): Promise<string> {
  const { reference } = must(await passOn(member, TOLD(coop.id, member)))
  return found(member.connection, ['passed_on', 'id'], { reference })
}

const lessonOf = (officer: Actor, { complaintId }: Target) =>
  found(officer.connection, ['lesson_sources', 'lesson_id'], { complaint_id: complaintId })
