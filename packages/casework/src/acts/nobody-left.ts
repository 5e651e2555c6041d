import type { CoopDb } from '@putright/db'
import { wallsAround } from '@putright/db/queries/independence'
import { peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { type Refusal, refuse } from '../answer.ts'
import { peopleOf } from '../letters/parties-of.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { handlersAmong } from '../record/handlers.ts'
import { recordedWalls } from '../record/walls.ts'
import type { ActingFile } from '../take-act.ts'

/** Refuses facts that would close a complaint to everybody who may handle it: then nobody could go on with it. */
export async function nobodyLeft(file: ActingFile, facts: readonly DatedFact[]): Promise<Refusal | null> {
  const walls = recordedWalls(withFacts(file, facts))
  // As open as before, and somebody has it open.
  if (JSON.stringify(walls) === JSON.stringify(recordedWalls(file))) return null
  const atHome = (await wallsAround(file.db, file.row)).filter(({ because }) => because === 'same home')
  const closedTo = new Set([...walls, ...atHome].map(({ personId }) => personId))
  const people = await peopleOf(file)
  return handlersAmong(people, file.position.handler).some(({ id }) => !closedTo.has(id))
    ? null
    : refuse(
        'not possible',
        'Then nobody of those who handle this co-op’s complaints could open this one any more (Code 5.8). Somebody who has nothing to do with it has to join them first.',
      )
}

/**
 * Refuses a complaint that would be closed from the start to everybody who may handle it: it complains of them, comes
 * from their home, or is about a matter that is closed to them already (`others`).
 */
export async function nobodyToOpenIt(
  db: CoopDb,
  coopId: string,
  { atHome, whom, others }: Record<'atHome' | 'whom' | 'others', readonly string[]>,
  handler: 'agent' | 'landlord',
  today: CalendarDate,
): Promise<Refusal | null> {
  if (atHome.length === 0 && whom.length === 0 && others.length === 0) return null
  const people = await peopleFor(db, coopId, today)
  if (!whom.every(named => people.some(({ id }) => id === named)))
    return refuse('not possible', 'Choose people of the team and the committee from the list.', 'whom')
  const handlers = handlersAmong(people, handler).map(({ id }) => id)
  const concerned = [...whom, ...others]
  if (handlers.some(id => !atHome.includes(id) && !concerned.includes(id))) return null
  return handlers.some(id => concerned.includes(id))
    ? refuse(
        'not possible',
        'Then nobody of those who handle this co-op’s complaints could open it (Code 5.8). Somebody whom it does not concern has to join them first, and log it.',
        'whom',
      )
    : refuse(
        'not possible',
        'Everybody who handles this co-op’s complaints lives at this address (Code 5.8). Somebody who lives elsewhere has to join them first, and log it.',
        'residentAddress',
      )
}
