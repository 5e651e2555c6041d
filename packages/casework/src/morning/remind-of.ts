import type { FactOf } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import { openTo } from '../record/open-to.ts'
import { mail } from '../record/outgoing.ts'
import { recordFacts } from '../record/record-facts.ts'
import { oneByOne } from './one-by-one.ts'

type Reminded = FactOf<'reminded'>

/** What is due by a day, named as its reminders name it. */
export type Due = Pick<Reminded, 'clock' | 'due' | 'undertaking'>

interface Errand {
  /** How many working days before the day the first reminder comes. */
  daysBefore: number
  dueIn: (file: CaseFile) => readonly Due[]
  /** Whose it is to do; where that is nobody to whom the complaint is open, its whole team is told. */
  whose: (file: CaseFile) => readonly string[]
}

/**
 * Marks in the record of each complaint what is due soon, today or before, and mails whose it is: once for each clock, day and
 * occasion, however often it runs. Each complaint in a transaction of its own. How many reminders were given.
 */
export const remindOf = (
  connection: Connection,
  complaints: readonly { id: string }[],
  today: CalendarDate,
  errand: Errand,
): Promise<number> =>
  oneByOne(complaints, ({ id }) =>
    asWorker(connection, async db => {
      const row = await complaintToActOn(db, id)
      return row ? remind(await openCaseFile(db, row), today, errand) : 0
    }),
  )

async function remind(file: CaseFile, today: CalendarDate, errand: Errand): Promise<number> {
  const soon = englandAndWales.after(today, errand.daysBefore)
  const given = new Set(file.events.flatMap(event => (event.type === 'reminded' ? nameOf(event) : [])))
  const reminders = errand
    .dueIn(file)
    .filter(({ due }) => due <= soon)
    .map(due => ({ type: 'reminded' as const, on: today, ...due, occasion: occasionOf(due, today) }))
    // Two that are due together under one name are one errand.
    .filter(reminder => !given.has(nameOf(reminder)) && given.add(nameOf(reminder)))
  if (reminders.length === 0) return 0
  const people = await openTo(file, errand.whose(file), today)
  for (const index of reminders.keys())
    for (const personId of people)
      mail(file, { letter: 'reminder', seq: file.record.length + index + 1, personId })
  await recordFacts(file, reminders)
  return reminders.length
}

function occasionOf({ due }: Due, today: CalendarDate): Reminded['occasion'] {
  if (due < today) return 'overdue'
  return due === today ? 'due today' : 'due soon'
}

const nameOf = ({ clock, undertaking = '', due, occasion }: Reminded): string =>
  `${clock} ${undertaking} ${due} ${occasion}`
