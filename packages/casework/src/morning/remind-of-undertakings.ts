import { isOpen, undertakingsOf } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintsWithUndertakingsDue } from '@putright/db/queries/undertakings'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'
import { type Due, remindOf } from './remind-of.ts'

/** What was promised and is not done (6.6, 7.3), long after the answer. */
export async function remindOfUndertakings(connection: Connection, today: CalendarDate): Promise<number> {
  const due = await asWorker(connection, db =>
    complaintsWithUndertakingsDue(db, englandAndWales.after(today, 2)),
  )
  return remindOf(connection, due, today, { daysBefore: 2, dueIn: openIn, whose: officerOf })
}

const openIn = ({ events, position }: CaseFile): Due[] =>
  undertakingsOf(events, position).flatMap(undertaking =>
    isOpen(undertaking) && undertaking.due
      ? [{ clock: 'promise', undertaking: undertaking.id, due: undertaking.due }]
      : [],
  )

// Whoever looked into it, or else issued the response.
function officerOf({ position: { stage1, stage2 }, events }: CaseFile): string[] {
  const issued = events.findLast(({ type }) => type === 'responded')?.recordedBy
  const officer = stage2?.investigator ?? stage1.investigator ?? issued
  return officer ? [officer] : []
}
