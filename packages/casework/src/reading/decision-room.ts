import {
  awaitsRecommendation,
  currentStage,
  decidersOf,
  type HeadPosition,
  type PersonId,
  provisionalFindingsOf,
} from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { deliberationOf } from '@putright/db/queries/deliberation'
import { documentsOf } from '@putright/db/queries/documents'
import { draftOf } from '@putright/db/queries/drafts'
import type { CalendarDate } from '@putright/working-days'
import { putRightRefused } from '../deciding/put-right.ts'
import type { ComplaintPage } from './complaint-page.ts'
import { letterAsItStands } from './letter-before.ts'

/** A part of the complaint as one of those who decide it finds it. */
export interface RoomHead {
  head: HeadPosition
  /** The investigator has not recommended anything yet. */
  waiting: boolean
  /** Who has put down or agreed to what is proposed; the reader last, as “you”. */
  proposedBy: string[]
  /** Whether the reader is among them. */
  mine: boolean
}

/** All that somebody who decides reads before they do; null for anybody else. */
export async function decisionRoom(db: CoopDb, page: ComplaintPage, today: CalendarDate) {
  const { id, coop, position, viewer, names, timeline } = page
  const stage = currentStage(position)
  if (!stage.deciders.includes(viewer.personId)) return null
  const events = timeline.map(({ event }) => event)
  const key = { coop_id: coop.id, id }
  const named = (personId: PersonId) =>
    personId === viewer.personId ? 'you' : (names[personId] ?? 'a former member')
  const heads = stage.heads.filter(head => decidersOf(head, stage, position).includes(viewer.personId))
  const spoke = (personId: PersonId) =>
    events.some(
      event =>
        (event.type === 'decided' || event.type === 'agreed') &&
        event.stage === stage.stage &&
        event.recordedBy === personId,
    )
  return {
    heads: heads.map(
      (head): RoomHead => ({
        head,
        waiting: awaitsRecommendation(position.handler, head),
        proposedBy: (head.proposal?.decidedBy ?? []).map(named).toSorted(youLast),
        mine: head.proposal?.decidedBy.includes(viewer.personId) ?? false,
      }),
    ),
    /** Whether what is recommended could be accepted as it is: whatever it upholds is put right (7.1). */
    acceptable:
      putRightRefused(
        heads.flatMap(({ recommendation }) => recommendation ?? []),
        stage.heads,
        '',
      ) === null,
    panel: stage.deciders.map(personId => ({ name: named(personId), spoke: spoke(personId) })),
    investigator: stage.investigator ? named(stage.investigator) : null,
    reportedOn:
      events.findLast(event => event.type === 'reported' && event.stage === stage.stage)?.on ?? null,
    findings: provisionalFindingsOf(events, stage.stage),
    documents: (await documentsOf(db, key)).map(({ id: documentId, name }) => ({ id: documentId, name })),
    notes: await deliberationOf(db, coop.id, id, stage.stage),
    draft:
      (await draftOf(db, { coopId: coop.id, complaintId: id, kind: 'decision', stage: stage.stage })) ?? null,
    letter: await letterAsItStands(db, viewer.personId, id, today),
    answer: answerIn(page),
  }
}

/** How the stage was answered; null while it is not. */
function answerIn({ position, letters }: ComplaintPage) {
  const { respondedOn, letters: issued, outcome } = currentStage(position)
  const letter = letters.find(({ id }) => id === issued.response)
  return respondedOn && outcome ? { on: respondedOn, outcome, letterId: letter?.id ?? null } : null
}

const youLast = (one: string, other: string) => Number(one === 'you') - Number(other === 'you')
