import type { Team } from '@putright/complaint'
import { asWorker, type Connection, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { coopsToHandOver, openOfOtherTeams, organisationNames, teamOn } from '@putright/db/queries/handovers'
import { wallsAround } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { handlersAmong } from '../acts/nobody-left.ts'
import { openCaseFile } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'

/** Hands over, co-op by co-op, what is open and was another team’s until today. How many complaints. */
export async function checkHandovers(connection: Connection, today: CalendarDate): Promise<number> {
  let handed = 0
  for (const coopId of await asWorker(connection, db => coopsToHandOver(db, today)))
    handed += await handOver(connection, { coopId }, today)
  return handed
}

/**
 * On the first day of a co-op’s new agent, or of the co-op without one, what is open becomes the new team’s, with its clocks
 * running: once for each complaint, however often it is called. All of a co-op in one transaction, so that the new team is
 * told once, and how many. `complaintId`: one that is not open, and is about to be again.
 */
export function handOver(
  connection: Connection,
  { coopId, complaintId }: { coopId: string; complaintId?: string },
  today: CalendarDate,
): Promise<number> {
  return asWorker(connection, async db => {
    const { since, ...to } = await teamOn(db, coopId, today)
    const ids = (await openOfOtherTeams(db, coopId, to.organisationId)).map(({ id }) => id)
    const handed: Handed[] = []
    for (const id of new Set([...ids, ...(complaintId ? [complaintId] : [])])) {
      const closedTo = await handOverOne(db, id, to, since)
      if (closedTo) handed.push({ closedTo })
    }
    await tellNewTeam(db, coopId, { to, handed, today })
    return handed.length
  })
}

/** Those to whom it is closed (5.8); null where there was nothing to hand over. */
async function handOverOne(
  db: CoopDb,
  complaintId: string,
  to: Team,
  since: CalendarDate,
): Promise<string[] | null> {
  const row = await complaintToActOn(db, complaintId)
  if (!row) return null
  const file = await openCaseFile(db, row)
  const { state, handledBy, handler } = file.position
  if (state === 'ended' || handledBy === null || handledBy === to.organisationId) return null
  const name = (await organisationNames(db, [handledBy])).get(handledBy) ?? ''
  const from = { organisationId: handledBy, name, handler }
  await recordFacts(file, [{ type: 'handed over', on: since, from, to }])
  return (await wallsAround(db, row)).map(({ personId }) => personId)
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
