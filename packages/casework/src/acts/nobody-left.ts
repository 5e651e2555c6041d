import { declarationsOf, wallsOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { wallsAround } from '@putright/db/queries/independence'
import { type Colleague, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { type Refusal, refuse } from '../answer.ts'
import { peopleOf } from '../letters/parties-of.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import { livingAt } from './candidates.ts'

/** Refuses facts that would close a complaint to everybody who may handle it: then nobody could go on with it. */
export async function nobodyLeft(file: ActingFile, facts: readonly DatedFact[]): Promise<Refusal | null> {
  const { position, events } = withFacts(file, facts)
  const atHome = (await wallsAround(file.db, file.row)).filter(({ because }) => because === 'same home')
  const walls = wallsOf(
    position,
    declarationsOf(events),
    atHome.map(({ personId }) => personId),
  )
  const people = await peopleOf(file)
  const closedTo = new Set(walls.map(({ personId }) => personId))
  return handlersAmong(people, position.handler).some(({ id }) => !closedTo.has(id))
    ? null
    : refuse(
        'not possible',
        'Then nobody of those who handle this co-op’s complaints could open this one any more (Code 5.8). Somebody who has nothing to do with it has to join them first.',
      )
}

/** Refuses a complaint from the home of everybody who may handle it: it would be closed to them all from the start. */
export async function everybodyAtHome(
  db: CoopDb,
  coopId: string,
  address: string,
  handler: 'agent' | 'landlord',
  today: CalendarDate,
): Promise<Refusal | null> {
  const atHome = await livingAt(db, coopId, address)
  if (atHome.length === 0) return null
  const handlers = handlersAmong(await peopleFor(db, coopId, today), handler)
  return handlers.some(({ id }) => !atHome.includes(id))
    ? null
    : refuse(
        'not possible',
        'Everybody who handles this co-op’s complaints lives at this address (Code 5.8). Somebody who lives elsewhere has to join them first, and log it.',
        'residentAddress',
      )
}

/** Those who may handle all of a co-op's complaints. */
export const handlersAmong = (people: readonly Colleague[], handler: 'agent' | 'landlord'): Colleague[] =>
  people.filter(
    ({ kind, roles }) =>
      kind === (handler === 'agent' ? 'agent' : 'coop') &&
      (roles.includes('complaints officer') || (handler === 'agent' && roles.includes('manager'))),
  )
