import { currentStage, type FactOf } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { updatesDueBy } from '@putright/db/queries/due'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from './record/case-file.ts'
import { openTo } from './record/open-to.ts'
import { mail } from './record/outgoing.ts'
import { recordFacts } from './record/record-facts.ts'

/**
 * Reminds the officer of the updates agreed with residents (5.9): the working day before, on the day and once it has
 * passed, once each, however often it runs. How many reminders it gave.
 */
export async function checkUpdates(connection: Connection, today: CalendarDate): Promise<number> {
  const due = await asWorker(connection, db => updatesDueBy(db, englandAndWales.after(today, 1)))
  let marked = 0
  for (const { id } of due) if (await remind(connection, id, today)) marked += 1
  return marked
}

const CLOCK = 'update to the resident'

function remind(connection: Connection, complaintId: string, today: CalendarDate): Promise<boolean> {
  return asWorker(connection, async db => {
    const row = await complaintToActOn(db, complaintId)
    const file = row && (await openCaseFile(db, row))
    const due = file?.position.updateDue
    if (!file || !due) return false
    const occasion: FactOf<'reminded'>['occasion'] =
      due < today ? 'overdue' : due === today ? 'due today' : 'due soon'
    if (due > englandAndWales.after(today, 1) || alreadyReminded(file, due, occasion)) return false
    for (const personId of await openTo(file, officerOf(file), today))
      mail(file, { letter: 'reminder', seq: file.record.length + 1, personId })
    await recordFacts(file, [{ type: 'reminded', on: today, clock: CLOCK, due, occasion }])
    return true
  })
}

const alreadyReminded = (
  { events }: CaseFile,
  due: CalendarDate,
  occasion: FactOf<'reminded'>['occasion'],
): boolean =>
  events.some(
    event =>
      event.type === 'reminded' && event.clock === CLOCK && event.due === due && event.occasion === occasion,
  )

// Whoever looks into it; before that, whoever told the resident last.
function officerOf({ events, position }: CaseFile): string[] {
  const told = events.findLast(({ type }) => type === 'extended' || type === 'updated')
  const officer = currentStage(position).investigator ?? told?.recordedBy
  return officer ? [officer] : []
}
