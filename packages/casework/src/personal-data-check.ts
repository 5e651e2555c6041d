import { currentStage, type FactOf, type PersonalDataDue, personalDataDue } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { complaintsWithDataDue } from '@putright/db/queries/personal-data'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from './record/case-file.ts'
import { openTo } from './record/open-to.ts'
import { mail } from './record/outgoing.ts'
import { recordFacts } from './record/record-facts.ts'

/**
 * Reminds the officer of what a resident waits for about their personal data (C10, C11), two working days before, on the day
 * and once it has passed: once for each day and occasion, however often it runs. How many reminders it gave.
 */
export async function checkPersonalData(connection: Connection, today: CalendarDate): Promise<number> {
  const due = await asWorker(connection, db => complaintsWithDataDue(db, englandAndWales.after(today, 2)))
  let marked = 0
  for (const { id } of due) marked += await remind(connection, id, today)
  return marked
}

function remind(connection: Connection, complaintId: string, today: CalendarDate): Promise<number> {
  return asWorker(connection, async db => {
    const row = await complaintToActOn(db, complaintId)
    if (!row) return 0
    const file = await openCaseFile(db, row)
    const waiting = personalDataDue(file.events, englandAndWales).filter(({ metOn }) => metOn === null)
    const reminders = remindersOf(file, waiting, today)
    if (reminders.length === 0) return 0
    const officers = await openTo(file, officersOf(file, waiting), today)
    for (const index of reminders.keys())
      for (const personId of officers)
        mail(file, { letter: 'reminder', seq: file.record.length + index + 1, personId })
    await recordFacts(file, reminders)
    return reminders.length
  })
}

type Reminder = FactOf<'reminded'> & { on: CalendarDate }

const CLOCKS = {
  copy: 'copy of their personal data',
  acknowledgement: 'acknowledgement of what is about personal data',
} as const

/** One for each kind and day: two that are due together are one errand. */
function remindersOf(
  { events }: CaseFile,
  waiting: readonly PersonalDataDue[],
  today: CalendarDate,
): Reminder[] {
  const reminders = waiting.flatMap(({ kind, due }): Reminder[] =>
    kind === 'outcome' || due === null || due > englandAndWales.after(today, 2)
      ? []
      : [{ type: 'reminded', on: today, clock: CLOCKS[kind], due, occasion: occasionOn(due, today) }],
  )
  const each = new Map(reminders.map(reminder => [`${reminder.clock} ${reminder.due}`, reminder]))
  return [...each.values()].filter(
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

const occasionOn = (due: CalendarDate, today: CalendarDate): Reminder['occasion'] =>
  due < today ? 'overdue' : due === today ? 'due today' : 'due soon'

// Whoever recorded what is waited for, and whoever looks into the complaint.
function officersOf({ events, position }: CaseFile, waiting: readonly PersonalDataDue[]): string[] {
  const recorded = waiting.map(({ seq }) => events.find(event => event.seq === seq)?.recordedBy)
  return [...new Set([...recorded, currentStage(position).investigator])].filter(id => typeof id === 'string')
}
