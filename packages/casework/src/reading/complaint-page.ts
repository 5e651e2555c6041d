import {
  awaitsDeclaration,
  type ComplaintEvent,
  currentStage,
  declarationsOf,
  findingsOn,
  offersTo,
  provisionalFindingsOf,
  replyAwaited,
  undertakingsOf,
  type Viewer,
} from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { wallsAround } from '@putright/db/queries/independence'
import { partiesTo } from '@putright/db/queries/parties'
import { namesOf, peopleFor } from '@putright/db/queries/people'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import { adjustmentsAgreed } from '../support/agreed.ts'
import { isUuid } from '../take-act.ts'
import { lettersOnFile } from './letters-on-file.ts'
import { linksSeen } from './links.ts'
import { namedInWords } from './named-in-words.ts'
import { representativesToday } from './representatives.ts'

/** What a page about one complaint shows; null where there is none for the acting person's eyes. */
export async function complaintPage(db: CoopDb, personId: string, complaintId: string, today: CalendarDate) {
  const row = isUuid(complaintId) ? await complaintById(db, complaintId) : undefined
  if (!row) return null
  const file = await openCaseFile(db, row)
  const { coop, agent, resident, handled } = await partiesTo(db, row, today)
  const seen = await linksSeen(db, row.coop_id, file.record)
  const viewer: Viewer = { personId, handles: handled }
  const undertakings = undertakingsOf(file.events, file.position)
  const closedTo = handled ? [...new Set((await wallsAround(db, row)).map(({ personId }) => personId))] : []
  const { stage } = currentStage(file.position)
  const names = await namesOf(db, [...peopleIn(file.events), ...closedTo])
  return {
    id: row.id,
    reference: row.reference,
    coop,
    agent,
    resident,
    position: file.position,
    findings: findingsOn(today, file.position, file.policy, englandAndWales, undertakings),
    undertakings,
    whyThatDate: whyThatDate(file),
    daysLeft: file.position.due && englandAndWales.between(today, file.position.due.due),
    policy: file.policy,
    policyTitle: file.policyTitle,
    offers: row.erased_on ? [] : offersTo(viewer, file.position),
    erasedOn: row.erased_on,
    viewer,
    /** Whether the viewer has to say first whether they have a conflict of interest. */
    declarationDue: awaitsDeclaration(personId, file.position, declarationsOf(file.events)),
    /** Until when the resident may still reply to provisional findings (5.8). */
    replyAwaited:
      file.position.state === 'open' ? replyAwaited(provisionalFindingsOf(file.events, stage), today) : null,
    /** To whom it is closed, by name; told only to those who handle it. */
    closedTo: closedTo.map(id => names.get(id) ?? 'Somebody who has left').toSorted(),
    timeline: withoutHidden(file.events, seen).map(event => ({
      seq: event.seq,
      on: event.on,
      recordedAt: event.recordedAt,
      source: event.source,
      by: event.recordedBy ? (names.get(event.recordedBy) ?? 'A former officer') : 'Putright',
      words: namedInWords(event, names),
      event,
    })),
    /** As it was written, before any correction. */
    record: withoutHidden(file.record, seen),
    names: Object.fromEntries(names),
    letters: await lettersOnFile(db, row),
    representatives: await representativesToday(db, row, file.record, today),
    links: seen.filter(({ id }) => file.events.some(event => event.type === 'linked' && event.id === id)),
    adjustments: await adjustmentsAgreed(file),
  }
}
export type ComplaintPage = NonNullable<Awaited<ReturnType<typeof complaintPage>>>

/** The people a complaint could be allocated to at the current stage, as the allocation page lists them. */
export const peopleForComplaint = (db: CoopDb, { coop }: Pick<ComplaintPage, 'coop'>, today: CalendarDate) =>
  peopleFor(db, coop.id, today)

// The rule that sets the date, day by day: which days it counted, which it skipped and why.
function whyThatDate({ position }: CaseFile) {
  const governing = position.due?.bases.find(({ governs }) => governs)
  return governing ? englandAndWales.explain(governing.from, governing.days) : null
}

// What is closed to somebody leaves no trace, not even that there is something.
const withoutHidden = (events: readonly ComplaintEvent[], links: readonly { id: string }[]) =>
  events.filter(event => event.type !== 'linked' || links.some(({ id }) => id === event.id))

const peopleIn = (events: readonly ComplaintEvent[]): string[] =>
  events.flatMap(event => [
    ...(event.recordedBy ? [event.recordedBy] : []),
    ...(event.type === 'allocated' ? event.personIds : []),
    ...(event.type === 'decided' ? event.decidedBy : []),
    ...(event.type === 'extended' && event.approvedBy ? [event.approvedBy] : []),
    ...(event.type === 'extension asked' ? [event.of] : []),
    ...(event.type === 'refused' && event.decidedBy ? [event.decidedBy] : []),
  ])
