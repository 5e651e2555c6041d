import { currentStage, type PersonalDataDue, personalDataDue } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintsWaitedFor } from '@putright/db/queries/waited-for'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'
import { type Due, remindOf } from './remind-of.ts'

/** What a resident waits for about their personal data (C10, C11), whatever the complaint waits for. */
export async function remindOfPersonalData(connection: Connection, today: CalendarDate): Promise<number> {
  const soon = englandAndWales.after(today, 2)
  const due = await asWorker(connection, db => complaintsWaitedFor(db, 'personal_data_due', soon))
  return remindOf(connection, due, today, { daysBefore: 2, dueIn: waitedForIn, whose: officersOf })
}

const CLOCKS = {
  copy: 'copy of their personal data',
  acknowledgement: 'acknowledgement of what is about personal data',
} as const

/** One for each kind and day: two that are due together are one errand. */
function waitedForIn(file: CaseFile): Due[] {
  const due = waitingIn(file).flatMap(({ kind, due: on }): Due[] =>
    kind === 'outcome' || on === null ? [] : [{ clock: CLOCKS[kind], due: on }],
  )
  return [...new Map(due.map(one => [`${one.clock} ${one.due}`, one])).values()]
}

const waitingIn = ({ events }: CaseFile): PersonalDataDue[] =>
  personalDataDue(events, englandAndWales).filter(({ metOn }) => metOn === null)

// Whoever recorded what is waited for, and whoever looks into the complaint.
function officersOf(file: CaseFile): string[] {
  const { events, position } = file
  const recorded = waitingIn(file).map(({ seq }) => events.find(event => event.seq === seq)?.recordedBy)
  return [...new Set([...recorded, currentStage(position).investigator])].filter(id => typeof id === 'string')
}
