import { currentStage, type FactOf, ombudsmanOf, openAsked } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { complaintsAskedBy } from '@putright/db/queries/ombudsman'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from './record/case-file.ts'
import { openTo } from './record/open-to.ts'
import { mail } from './record/outgoing.ts'
import { recordFacts } from './record/record-facts.ts'

/**
 * Reminds the officer of what the Ombudsman waits for (C8), two working days before, on the day and once it has passed:
 * once for each day and occasion, however often it runs. How many reminders it gave.
 */
export async function checkOmbudsman(connection: Connection, today: CalendarDate): Promise<number> {
  const due = await asWorker(connection, db => complaintsAskedBy(db, englandAndWales.after(today, 2)))
  let marked = 0
  for (const { id } of due) marked += await remind(connection, id, today)
  return marked
}

function remind(connection: Connection, complaintId: string, today: CalendarDate): Promise<number> {
  return asWorker(connection, async db => {
    const row = await complaintToActOn(db, complaintId)
    if (!row) return 0
    const file = await openCaseFile(db, row)
    const reminders = remindersOf(file, today)
    if (reminders.length === 0) return 0
    const officers = await openTo(file, officersOf(file), today)
    for (const index of reminders.keys())
      for (const personId of officers)
        mail(file, { letter: 'reminder', seq: file.record.length + index + 1, personId })
    await recordFacts(file, reminders)
    return reminders.length
  })
}

type Reminder = FactOf<'reminded'> & { on: CalendarDate }

/** One for each day that something is due: two requests for one day are one errand. */
function remindersOf({ events }: CaseFile, today: CalendarDate): Reminder[] {
  const soon = englandAndWales.after(today, 2)
  const days = new Set(openAsked(ombudsmanOf(events)).flatMap(({ due }) => (due && due <= soon ? [due] : [])))
  return [...days]
    .map(due => ({
      type: 'reminded' as const,
      on: today,
      clock: 'answer to the Ombudsman' as const,
      due,
      occasion:
        due < today ? ('overdue' as const) : due === today ? ('due today' as const) : ('due soon' as const),
    }))
    .filter(
      ({ clock, due, occasion }) =>
        !events.some(
          event =>
            event.type === 'reminded' &&
            event.clock === clock &&
            event.due === due &&
            event.occasion === occasion,
        ),
    )
}

// Whoever recorded what is due soonest, and whoever looked into the complaint.
function officersOf({ events, position }: CaseFile): string[] {
  const [first] = openAsked(ombudsmanOf(events))
  const recorded = events.find(({ seq }) => seq === first?.seq)?.recordedBy
  return [...new Set([recorded, currentStage(position).investigator])].filter(id => typeof id === 'string')
}
