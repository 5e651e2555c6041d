import { currentStage, ombudsmanOf, openAsked } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintsWaitedFor } from '@putright/db/queries/waited-for'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'
import { type Due, remindOf } from './remind-of.ts'

/** What the Ombudsman waits for (C8), also of complaints that have ended. */
export async function remindOfOmbudsman(connection: Connection, today: CalendarDate): Promise<number> {
  const soon = englandAndWales.after(today, 2)
  const due = await asWorker(connection, db => complaintsWaitedFor(db, 'ombudsman_requests', soon))
  return remindOf(connection, due, today, { daysBefore: 2, dueIn: askedIn, whose: officersOf })
}

const askedIn = ({ events }: CaseFile): Due[] =>
  openAsked(ombudsmanOf(events)).flatMap(({ due }) =>
    due ? [{ clock: 'answer to the Ombudsman', due }] : [],
  )

// Whoever recorded what is due soonest, and whoever looked into the complaint.
function officersOf({ events, position }: CaseFile): string[] {
  const [first] = openAsked(ombudsmanOf(events))
  const recorded = events.find(({ seq }) => seq === first?.seq)?.recordedBy
  return [...new Set([recorded, currentStage(position).investigator])].filter(id => typeof id === 'string')
}
