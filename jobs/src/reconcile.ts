import { asWorker, type Connection } from '@putright/db'
import { takeBackLostAccountMails } from '@putright/db/queries/account-mails'
import { takeBackLost } from '@putright/db/queries/outbox'
import type { TaskQueue } from './queues.ts'
import { TIMETABLE } from './timetable.ts'

/**
 * Mends what the queue has lost: the timetable, and rows of the outbox handed over without effect. A row whose task is
 * still in the queue (waiting for its next try, or refused for good) is added under the identifier it has, to no effect.
 */
export async function reconcile(connection: Connection, queue: TaskQueue, lostAfter: number): Promise<void> {
  for (const entry of TIMETABLE) await queue.keepTime(entry)
  await asWorker(connection, async db => {
    await takeBackLost(db, lostAfter)
    await takeBackLostAccountMails(db, lostAfter)
  })
}
