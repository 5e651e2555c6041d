import { createHash } from 'node:crypto'
import { asWorker, type Connection } from '@putright/db'
import { askOnce } from '@putright/db/queries/outbox'
import type { CalendarDate } from '@putright/working-days'
import { toLookAt } from './to-look-at.ts'

/** Puts one mail into the outbox for everybody for whom something waits: one a day, however often it runs. */
export function checkReviews(connection: Connection, today: CalendarDate): Promise<void> {
  return asWorker(connection, async db => {
    for (const [personId, { coopId }] of await toLookAt(db, today)) {
      const payload = { letter: 'to look at', personId, on: today }
      await askOnce(db, { coopId, id: idOf(personId, today) }, payload)
    }
  })
}

// The same for the same person and day, so that the row is written once.
function idOf(personId: string, today: CalendarDate): string {
  const hash = createHash('sha256').update(`to look at ${personId} ${today}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
