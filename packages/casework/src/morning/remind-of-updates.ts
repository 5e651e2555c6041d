import { currentStage } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { updatesDueBy } from '@putright/db/queries/due'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'
import { remindOf } from './remind-of.ts'

/** Updates agreed with residents (5.9): short intervals, so the first reminder comes one working day before. */
export async function remindOfUpdates(connection: Connection, today: CalendarDate): Promise<number> {
  const due = await asWorker(connection, db => updatesDueBy(db, englandAndWales.after(today, 1)))
  return remindOf(connection, due, today, {
    daysBefore: 1,
    dueIn: ({ position: { updateDue } }) =>
      updateDue ? [{ clock: 'update to the resident', due: updateDue }] : [],
    whose: officerOf,
  })
}

// Whoever looks into it; before that, whoever told the resident last.
function officerOf({ events, position }: CaseFile): string[] {
  const told = events.findLast(({ type }) => type === 'extended' || type === 'updated')
  const officer = currentStage(position).investigator ?? told?.recordedBy
  return officer ? [officer] : []
}
