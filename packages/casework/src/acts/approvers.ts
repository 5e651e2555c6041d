import { currentStage, type Position } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { wallsAround } from '@putright/db/queries/independence'
import { type Colleague, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'

/**
 * Who could approve a longer extension than the Code ordinarily allows: another of the team that handles the complaint, or
 * one of those who decide it, to whom it is open.
 */
export async function approversFor(
  db: CoopDb,
  of: { coop_id: string; id: string; position: Position },
  { personId, today }: { personId: string; today: CalendarDate },
): Promise<Colleague[]> {
  const team = of.position.handler === 'agent' ? 'agent' : 'coop'
  const { deciders } = currentStage(of.position)
  const barred = new Set((await wallsAround(db, of)).map(wall => wall.personId))
  const people = await peopleFor(db, of.coop_id, today)
  return people.filter(
    ({ id, kind, roles }) =>
      id !== personId &&
      !barred.has(id) &&
      ((kind === team && roles.some(role => HANDLES[kind].includes(role))) || deciders.includes(id)),
  )
}

// As the database has it: these see every complaint of the co-ops they handle.
const HANDLES: Record<Colleague['kind'], Colleague['roles']> = {
  agent: ['complaints officer', 'manager'],
  coop: ['complaints officer'],
}
