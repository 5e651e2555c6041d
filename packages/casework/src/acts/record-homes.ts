import { currentStage, sameHome } from '@putright/complaint'
import { asPerson, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { agentOf, coopBySlug } from '@putright/db/queries/coops'
import { addressesOf, homesOf, saveHome, wallsAround, wallsFor } from '@putright/db/queries/independence'
import { handles, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { text } from '../form-fields.ts'
import { openCaseFile } from '../record/case-file.ts'
import { handlersAmong } from '../record/handlers.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type AtHome, closeToTheirHomes, openToTheirHomes } from '../record/walls.ts'
import type { Actor } from '../take-act.ts'

export const HomesForm = z.object({
  homes: z.array(z.object({ personId: z.uuid(), home: text('', 500) })).max(500),
})
export type HomesForm = z.infer<typeof HomesForm>

/**
 * Writes down where the members of a co-op live. Every complaint from one of those homes is closed to whoever lives there
 * (5.8), and whoever was allocated it gives it up.
 */
export function recordHomes(actor: Actor, slug: string, { homes }: HomesForm): Promise<Answer> {
  return asPerson(actor.connection, actor.personId, async db => {
    const coop = await coopBySlug(db, slug)
    if (!coop || !(await handles(db, coop.id))) return refuse('not found', 'There is no such co-op.')
    const people = await peopleFor(db, coop.id, actor.today)
    const members = new Set(people.filter(({ kind }) => kind === 'coop').map(({ id }) => id))
    if (homes.some(({ personId }) => !members.has(personId)))
      return refuse('not possible', 'Write homes of the co-op’s own members only.', 'homes')
    const moved = await matches(db, coop.id, homes)
    if (await closesToAll(db, coop.id, moved.closed, await teamOf(db, coop.id, actor.today)))
      return refuse(
        'not possible',
        'Then nobody who handles complaints for this co-op could open one of its complaints any more (Code 5.8). Somebody who lives elsewhere has to join them first.',
        'homes',
      )
    for (const home of homes) await saveHome(db, coop.id, home)
    for (const each of moved.closed) await giveUp(db, each, actor.today)
    await openToTheirHomes(db, coop.id, moved.opened)
    await closeToTheirHomes(db, coop.id, moved.closed)
    await recordAudit(db, {
      organisationId: coop.id,
      what: 'member homes recorded',
      subject: { personId: homes.map(({ personId }) => personId) },
    })
    return { done: true }
  })
}

/**
 * The same for complaints that were closed to whoever wrote the homes down: they are shown and told nothing of them, so it
 * is done by the worker.
 */
export async function keepHomesClosed(db: CoopDb, coopId: string, today: CalendarDate): Promise<void> {
  const { closed, opened } = await matches(db, coopId, [])
  const team = closed.length > 0 ? await teamOf(db, coopId, today) : []
  for (const pairs of Map.groupBy(closed, each => each.complaintId).values()) {
    // Left open where nobody could go on with it: `putright verify` says so.
    if (await closesToAll(db, coopId, pairs, team)) continue
    for (const each of pairs) await giveUp(db, each, today)
    await closeToTheirHomes(db, coopId, pairs)
  }
  await openToTheirHomes(db, coopId, opened)
}

async function teamOf(db: CoopDb, coopId: string, today: CalendarDate): Promise<string[]> {
  const handler = (await agentOf(db, coopId, today)) ? 'agent' : 'landlord'
  return handlersAmong(await peopleFor(db, coopId, today), handler).map(({ id }) => id)
}

/** Whom which complaint will be closed to for a home, and opened to again. */
async function matches(db: CoopDb, coopId: string, homes: HomesForm['homes']) {
  const after = new Map((await homesOf(db, coopId)).map(({ personId, home }) => [personId, home]))
  for (const { personId, home } of homes) after.set(personId, home)
  const pairs: AtHome[] = (await addressesOf(db, coopId)).flatMap(({ id, address }) =>
    [...after].flatMap(([personId, home]) =>
      sameHome(home, address) ? [{ complaintId: id, personId }] : [],
    ),
  )
  const kept = await wallsFor(db, coopId, 'same home')
  const same = (one: AtHome, other: AtHome) =>
    one.complaintId === other.complaintId && one.personId === other.personId
  return {
    closed: pairs.filter(pair => !kept.some(wall => same(wall, pair))),
    opened: kept.filter(wall => !pairs.some(pair => same(wall, pair))),
  }
}

async function closesToAll(db: CoopDb, coopId: string, closed: readonly AtHome[], team: readonly string[]) {
  for (const [id, pairs] of Map.groupBy(closed, ({ complaintId }) => complaintId)) {
    const walls = [...(await wallsAround(db, { coop_id: coopId, id })), ...pairs]
    if (team.every(personId => walls.some(wall => wall.personId === personId))) return true
  }
  return false
}

// Who shares a home is no part of the record; that somebody gave up a complaint for it is.
async function giveUp(db: CoopDb, { complaintId, personId }: AtHome, today: CalendarDate): Promise<void> {
  const row = await complaintToActOn(db, complaintId)
  if (row?.state !== 'open') return
  const file = await openCaseFile(db, row)
  const { investigator, deciders, deputies } = currentStage(file.position)
  if (![investigator, ...deciders, ...deputies].includes(personId)) return
  await recordFacts(file, [
    {
      type: 'declared',
      on: today,
      personId,
      conflict: 'They live in the same home as whoever complains.',
      raisedBy: 'an officer',
    },
  ])
}
