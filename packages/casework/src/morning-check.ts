import { type ComplaintEvent, currentStage, type FactOf } from '@putright/complaint'
import { asWorker, type Connection } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { dueBy } from '@putright/db/queries/due'
import type { Clock } from '@putright/handling-code'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { checkDecision } from './decision-check.ts'
import { checkHomes } from './home-check.ts'
import { checkLeavers } from './leaver-check.ts'
import { checkOmbudsman } from './ombudsman-check.ts'
import { checkHandovers } from './organisations/hand-over.ts'
import { checkPersonalData } from './personal-data-check.ts'
import { checkPromises } from './promise-check.ts'
import { type CaseFile, openCaseFile } from './record/case-file.ts'
import { openTo } from './record/open-to.ts'
import { mail } from './record/outgoing.ts'
import { recordFacts } from './record/record-facts.ts'
import { checkReviews } from './requests/review-check.ts'
import { checkUpdates } from './update-check.ts'

type Occasion = FactOf<'reminded'>['occasion']

/**
 * Goes through what is due within two working days, today or before, marks each in its record and puts a mail to its
 * officer in the outbox: once for each clock, due date and occasion, however often it runs. A deadline is a row found
 * here, never a delayed job, so that losing the queue loses no date.
 */
export async function morningCheck(connection: Connection, today: CalendarDate): Promise<{ marked: number }> {
  // First, so that whoever is reminded is of the team that answers today.
  await checkHandovers(connection, today)
  // First, so that whoever is reminded still belongs to it.
  await checkLeavers(connection, today)
  const soon = englandAndWales.after(today, 2)
  const due = await asWorker(connection, db => dueBy(db, soon))
  let marked = 0
  for (const { id } of due) {
    if (await remind(connection, id, today)) marked += 1
    await checkDecision(connection, id, today)
  }
  marked += await checkPromises(connection, today)
  marked += await checkOmbudsman(connection, today)
  marked += await checkPersonalData(connection, today)
  await checkReviews(connection, today)
  await checkHomes(connection, today)
  return { marked: marked + (await checkUpdates(connection, today)) }
}

/** Each in a transaction of its own: one that fails keeps back no other. */
function remind(connection: Connection, complaintId: string, today: CalendarDate): Promise<boolean> {
  return asWorker(connection, async db => {
    const row = await complaintToActOn(db, complaintId)
    if (!row) return false
    const file = await openCaseFile(db, row)
    const clock = file.position.due
    const occasion = clock && occasionOn(clock, today)
    if (!occasion || alreadyReminded(file.events, clock, occasion)) return false
    for (const personId of await toTell(file, today))
      mail(file, { letter: 'reminder', seq: file.record.length + 1, personId })
    await recordFacts(file, [{ type: 'reminded', on: today, clock: clock.name, due: clock.due, occasion }])
    return true
  })
}

function occasionOn({ due }: Clock, today: CalendarDate): Occasion | null {
  if (due < today) return 'overdue'
  if (due === today) return 'due today'
  return due <= englandAndWales.after(today, 2) ? 'due soon' : null
}

const alreadyReminded = (events: readonly ComplaintEvent[], clock: Clock, occasion: Occasion): boolean =>
  events.some(
    event =>
      event.type === 'reminded' &&
      event.clock === clock.name &&
      event.due === clock.due &&
      event.occasion === occasion,
  )

/**
 * Whose move it is: the officer or the deciders; before anybody is allocated, whoever logged or acknowledged it. Where it
 * is none of theirs, or closed to them (5.8), the whole team to which it is open is told, so that no date passes in silence.
 */
const toTell = (file: CaseFile, today: CalendarDate): Promise<string[]> =>
  openTo(file, whoseMove(file), today)

function whoseMove({ events, position }: CaseFile): string[] {
  const stage = currentStage(position)
  if (position.handler === 'agent' && position.whoseMove === 'landlord' && stage.deciders.length > 0)
    return stage.deciders
  const officer = stage.investigator ?? events.findLast(event => event.recordedBy)?.recordedBy
  return officer ? [officer] : []
}
