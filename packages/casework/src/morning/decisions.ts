import {
  awaitsRecommendation,
  type ComplaintEvent,
  currentStage,
  decidersOf,
  type StagePosition,
} from '@putright/complaint'
import { asWorker, type Connection, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { dueBy } from '@putright/db/queries/due'
import { type CalendarDate, englandAndWales } from '@putright/working-days'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import { openAmong } from '../record/open-to.ts'
import { mail } from '../record/outgoing.ts'
import { recordFacts } from '../record/record-facts.ts'
import { oneByOne } from './one-by-one.ts'

/**
 * The landlord's own plan for a decision: on its day those who are silent are reminded, and after it deputies step in. Once
 * each, however often it runs.
 */
export async function checkDecisions(connection: Connection, today: CalendarDate): Promise<number> {
  // The plan is within the legal day, which is at most two working days away where the plan's has come.
  const due = await asWorker(connection, db => dueBy(db, englandAndWales.after(today, 2)))
  return oneByOne(due, ({ id }) => asWorker(connection, db => checkDecision(db, id, today)))
}

async function checkDecision(db: CoopDb, complaintId: string, today: CalendarDate): Promise<number> {
  const row = await complaintToActOn(db, complaintId)
  const file = row && (await openCaseFile(db, row))
  const plan = file && currentStage(file.position).plan
  if (!plan || file.position.state !== 'open') return 0
  const silent = silentIn(file)
  if (silent.length === 0) return 0
  if (today === plan.decisionDue) await remind(file, silent, today)
  if (today > plan.decisionDue && wereGivenADay(file, today)) await deputise(file, silent, today)
  return silent.length
}

/** Those whose decision is awaited and who have put nothing down, agreed to nothing. */
function silentIn({ position, events }: CaseFile): string[] {
  const stage = currentStage(position)
  const awaited = stage.heads.some(
    head =>
      !head.decision &&
      decidersOf(head, stage, position) === stage.deciders &&
      !awaitsRecommendation(position.handler, head),
  )
  if (!awaited) return []
  const spoke = of(stage, events, 'decided', 'agreed').map(({ recordedBy }) => recordedBy)
  return stage.deciders.filter(id => !spoke.includes(id))
}

async function remind(file: CaseFile, silent: readonly string[], today: CalendarDate): Promise<void> {
  const clock = `stage ${file.position.stage} decision` as const
  if (file.events.some(event => event.type === 'reminded' && event.clock === clock && event.due === today))
    return
  for (const personId of silent) mail(file, { letter: 'decision needed', personId, occasion: 'planned day' })
  await recordFacts(file, [{ type: 'reminded', on: today, clock, due: today, occasion: 'due today' }])
}

async function deputise(file: CaseFile, silent: string[], today: CalendarDate): Promise<void> {
  const stage = currentStage(file.position)
  const others = stage.deputies.filter(id => !stage.deciders.includes(id))
  const deputies = await openAmong(file, others, today)
  if (deputies.length === 0) return
  for (const personId of deputies) mail(file, { letter: 'decision needed', personId, occasion: 'deputy' })
  for (const personId of silent) mail(file, { letter: 'deputised', personId })
  await recordFacts(file, [{ type: 'deputised', stage: stage.stage, deputies, silent, on: today }])
}

// A report that came late leaves those who decide a working day before anybody takes their place.
function wereGivenADay({ position, events }: CaseFile, today: CalendarDate): boolean {
  const asked = of(currentStage(position), events, 'recommended', 'allocated').at(-1)
  return !asked || today > englandAndWales.after(asked.on, 1)
}

const of = (
  { stage }: StagePosition,
  events: readonly ComplaintEvent[],
  ...types: ComplaintEvent['type'][]
) => events.filter(event => types.includes(event.type) && 'stage' in event && event.stage === stage)
