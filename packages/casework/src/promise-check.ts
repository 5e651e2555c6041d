import { type FactOf, isOpen, type Undertaking, undertakingsOf } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { complaintsWithPromisesDue } from '@putright/db/queries/undertakings'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from './record/case-file.ts'
import { mail } from './record/outgoing.ts'
import { recordFacts } from './record/record-facts.ts'

/**
 * Reminds the officer of what was promised and is not done (6.6, 7.3): once for each promise, agreed day and occasion,
 * however often it runs. How many reminders it gave.
 */
export async function checkPromises(connection: Connection, today: CalendarDate): Promise<number> {
  const soon = englandAndWales.after(today, 2)
  const due = await asWorker(connection, db => complaintsWithPromisesDue(db, soon))
  let marked = 0
  for (const { id } of due) marked += await remind(connection, id, today)
  return marked
}

function remind(connection: Connection, complaintId: string, today: CalendarDate): Promise<number> {
  return asWorker(connection, async db => {
    const row = await complaintToActOn(db, complaintId)
    if (!row) return 0
    const file = await openCaseFile(db, row)
    const officer = officerOf(file)
    const reminders = undertakingsOf(file.events, file.position)
      .flatMap(promised => reminderOf(promised, today) ?? [])
      .filter(reminder => !file.events.some(event => sameReminder(event, reminder)))
    if (!officer || reminders.length === 0) return 0
    for (const index of reminders.keys())
      mail(file, { letter: 'reminder', seq: file.record.length + index + 1, personId: officer })
    await recordFacts(file, reminders)
    return reminders.length
  })
}

type Reminder = FactOf<'reminded'> & { on: CalendarDate }

function reminderOf(promised: Undertaking, today: CalendarDate): Reminder | null {
  const { id, due } = promised
  if (!isOpen(promised) || due === null || due > englandAndWales.after(today, 2)) return null
  const occasion = due < today ? 'overdue' : due === today ? 'due today' : 'due soon'
  return { type: 'reminded', on: today, clock: 'promise', undertaking: id, due, occasion }
}

const sameReminder = (event: CaseFile['events'][number], { undertaking, due, occasion }: Reminder): boolean =>
  event.type === 'reminded' &&
  event.undertaking === undertaking &&
  event.due === due &&
  event.occasion === occasion

// Whoever looked into it, or else issued the response.
const officerOf = ({ position: { stage1, stage2 }, events }: CaseFile): string | null =>
  stage2?.investigator ??
  stage1.investigator ??
  events.findLast(({ type }) => type === 'responded')?.recordedBy ??
  null
