import { currentStage } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { dueBy } from '@putright/db/queries/due'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import type { CaseFile } from '../record/case-file.ts'
import { remindOf } from './remind-of.ts'

/** What the Code gives so many days for. */
export async function remindOfClocks(connection: Connection, today: CalendarDate): Promise<number> {
  const due = await asWorker(connection, db => dueBy(db, englandAndWales.after(today, 2)))
  return remindOf(connection, due, today, {
    daysBefore: 2,
    dueIn: ({ position: { due: clock } }) => (clock ? [{ clock: clock.name, due: clock.due }] : []),
    whose: whoseMove,
  })
}

/** The officer or the deciders; before anybody is allocated, whoever logged or acknowledged it. */
function whoseMove({ events, position }: CaseFile): readonly string[] {
  const stage = currentStage(position)
  if (position.handler === 'agent' && position.whoseMove === 'landlord' && stage.deciders.length > 0)
    return stage.deciders
  const officer = stage.investigator ?? events.findLast(event => event.recordedBy)?.recordedBy
  return officer ? [officer] : []
}
