import type { CoopDb } from '@putright/db'
import { coopById } from '@putright/db/queries/coops'
import { residentById } from '@putright/db/queries/intake'
import { handles, namesOf } from '@putright/db/queries/people'
import { complaintsOfRequest, notesOf, requestById } from '@putright/db/queries/requests'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { NOTES } from '../requests/note-words.ts'
import { firstReview } from '../requests/start-request.ts'
import { voicedIn } from '../requests/voiced.ts'
import { isUuid } from '../take-act.ts'

/** What a page about one request shows; null where there is none for the acting person's eyes. */
export async function requestPage(db: CoopDb, requestId: string, today: CalendarDate) {
  const row = isUuid(requestId) ? await requestById(db, requestId) : undefined
  const coop = row && (await coopById(db, row.coop_id))
  if (!row || !coop) return null
  const notes = await notesOf(db, row)
  const writers = notes.map(note => note.recorded_by)
  const names = await namesOf(db, row.logged_by ? [...writers, row.logged_by] : writers)
  const complaints = await complaintsOfRequest(db, row)
  return {
    id: row.id,
    coop: { id: coop.id, name: coop.name },
    reference: row.reference,
    kind: row.kind,
    state: row.state,
    channel: row.channel,
    category: row.category,
    summary: row.summary,
    account: row.account,
    askedBy: row.asked_by,
    resident: row.resident_id ? await residentById(db, row.coop_id, row.resident_id) : null,
    receivedOn: row.received_on,
    answeredOn: row.answered_on,
    closedOn: row.closed_on,
    reviewOn: row.review_on,
    erasedOn: row.erased_on,
    /** Since when personal data is asked for and not given, and by when it is: null while the clock stands still. */
    dataAskedOn: row.data_asked_on,
    dataDueOn: row.data_due_on,
    reviewDue: row.review_on !== null && row.review_on <= today,
    nextReview: row.review_on && row.review_on > today ? row.review_on : firstReview(today),
    /** Null: it came from a register. */
    logged: row.logged_on && { on: row.logged_on, by: names.get(row.logged_by ?? '') ?? 'A former officer' },
    /** Whether they may record anything of it; whoever only audits reads. */
    handled: await handles(db, row.coop_id),
    notes: notes.map(note => ({
      id: note.id,
      kind: note.kind,
      on: note.happened_on,
      title: NOTES[note.kind],
      words: note.words,
      by: names.get(note.recorded_by) ?? 'A former officer',
    })),
    /** Dissatisfaction that is still to become a complaint (1.5). */
    voiced: voicedIn(notes),
    complaints: complaints.map(complaint => ({
      ...complaint,
      /** Working days from the dissatisfaction to the complaint. */
      daysToOpen: complaint.loggedOn && englandAndWales.between(complaint.receivedOn, complaint.loggedOn),
    })),
  }
}
export type RequestPage = NonNullable<Awaited<ReturnType<typeof requestPage>>>
