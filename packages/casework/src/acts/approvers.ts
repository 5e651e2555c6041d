import { currentStage, type Position } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { wallsAround } from '@putright/db/queries/independence'
import { type Colleague, peopleFor } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { handlersAmong } from '../record/handlers.ts'

/**
 * Who could approve a longer extension than the Code ordinarily allows: another of the team that handles the complaint, or
 * one of those who decide it, to whom it is open.
 */
export async function approversFor(
  db: CoopDb,
  of: { coop_id: string; id: string; position: Position },
  { personId, today }: { personId: string; today: CalendarDate },
): Promise<Colleague[]> {
  const { deciders } = currentStage(of.position)
  const barred = new Set((await wallsAround(db, of)).map(wall => wall.personId))
  const people = await peopleFor(db, of.coop_id, today)
  const handlers = handlersAmong(people, of.position.handler)
  return people.filter(
    person =>
      person.id !== personId &&
      !barred.has(person.id) &&
      (handlers.includes(person) || deciders.includes(person.id)),
  )
}
