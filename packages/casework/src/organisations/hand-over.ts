import type { Team } from '@putright/complaint'
import { asWorker, type Connection, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { coopsToHandOver, openOfOtherTeams, organisationNames, teamOn } from '@putright/db/queries/handovers'
import { wallsAround } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { oneByOne } from '../morning/one-by-one.ts'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import { handlersAmong } from '../record/handlers.ts'
import { recordFacts } from '../record/record-facts.ts'

/** Hands over, co-op by co-op, what is open and was another team’s until today. How many complaints. */
export async function checkHandovers(connection: Connection, today: CalendarDate): Promise<number> {
  const coopIds = await asWorker(connection, db => coopsToHandOver(db, today))
  return oneByOne(coopIds, coopId => handOver(connection, coopId, today))
}

/**
 * On the first day of a co-op’s new agent, or of the co-op without one, what is open becomes the new team’s, with its clocks
 * running: once for each complaint, however often it is called. All of a co-op in one transaction, so that the new team is
 * told once, and how many.
 */
function handOver(connection: Connection, coopId: string, today: CalendarDate): Promise<number> {
  return asWorker(connection, async db => {
    const { since, ...to } = await teamOn(db, coopId, today)
    const handed: Handed[] = []
    for (const { id } of await openOfOtherTeams(db, coopId, to.organisationId)) {
      const row = await complaintToActOn(db, id)
      if (!row || !(await handOverOne(await openCaseFile(db, row), to, since))) continue
      handed.push({ closedTo: (await wallsAround(db, row)).map(({ personId }) => personId) })
    }
    await tellNewTeam(db, coopId, { to, handed, today })
    return handed.length
  })
}

/** One complaint, by whoever of the new team acts on it first that day; it may be one that was answered, and goes on. */
export async function handOverFirst(file: CaseFile, today: CalendarDate): Promise<CaseFile> {
  const { since, ...to } = await teamOn(file.db, file.row.coop_id, today)
  return (await handOverOne(file, to, since)) ?? file
}

/** The file as it then stands; null where there was nothing to hand over. */
async function handOverOne(file: CaseFile, to: Team, since: CalendarDate): Promise<CaseFile | null> {
  const { state, handledBy, handler } = file.position
  if (state === 'ended' || handledBy === null || handledBy === to.organisationId) return null
  // An agent that has gone is not known to the one that comes.
  const name = (await organisationNames(file.db, [handledBy])).get(handledBy) ?? 'the former agent'
  const from = { organisationId: handledBy, name, handler }
  return recordFacts(file, [{ type: 'handed over', on: since, from, to }])
}

interface Handed {
  closedTo: readonly string[]
}

/** One mail to everybody of the new team, with how many of them they may open. */
async function tellNewTeam(
  db: CoopDb,
  coopId: string,
  { to, handed, today }: { to: Team; handed: readonly Handed[]; today: CalendarDate },
): Promise<void> {
  const team = handlersAmong(await peopleFor(db, coopId, today), to.handler)
  const mails = team.flatMap(({ id: personId }) => {
    const count = handed.filter(({ closedTo }) => !closedTo.includes(personId)).length
    if (count === 0) return []
    const payload = JSON.stringify({ letter: 'handed over', personId, count })
    return [{ coop_id: coopId, topic: 'mail' as const, payload }]
  })
  if (mails.length > 0) await db.insertInto('outbox').values(mails).execute()
}
