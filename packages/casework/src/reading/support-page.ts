import type { CoopDb } from '@putright/db'
import { namesOf } from '@putright/db/queries/people'
import { adjustmentsOf, readingsOfNeeds, restrictionsOf } from '@putright/db/queries/support'
import type { CalendarDate } from '@putright/working-days'
import type { ComplaintPage } from './complaint-page.ts'

/** What is done differently for a resident, how contact with them is limited, and who read why. */
export async function supportPage(
  db: CoopDb,
  { id, coop }: Pick<ComplaintPage, 'id' | 'coop'>,
  today: CalendarDate,
) {
  const theCase = { coop_id: coop.id, id }
  const [adjustments, restrictions, readings] = [
    await adjustmentsOf(db, theCase),
    await restrictionsOf(db, theCase),
    await readingsOfNeeds(db, theCase),
  ]
  const names = await namesOf(
    db,
    readings.map(({ readBy }) => readBy),
  )
  return {
    adjustments: adjustments.map(one => ({ ...one, inForce: one.endedOn === null })),
    restrictions: restrictions.map(one => ({
      ...one,
      inForce: one.endedOn === null && one.untilOn >= today,
    })),
    readings: readings.map(({ readAt, ...one }) => ({
      ...one,
      readAt: readAt.toISOString(),
      by: names.get(one.readBy) ?? 'A former officer',
    })),
  }
}
export type SupportPage = Awaited<ReturnType<typeof supportPage>>
