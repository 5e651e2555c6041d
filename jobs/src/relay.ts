import { asWorker, type Connection } from '@putright/db'
import { handOverAccountMails } from '@putright/db/queries/account-mails'
import { handOver } from '@putright/db/queries/outbox'
import type { TaskQueue } from './queues.ts'

const BATCH = 200

/** Hands over everything that waits in the outbox, and the mails of accounts. */
export async function relayAll(connection: Connection, queue: TaskQueue): Promise<void> {
  while ((await relay(connection, queue)) === BATCH);
}

/**
 * Hands one batch of the outbox to the queue. Marked before adding, committed after: when adding fails the rows wait
 * again, and a crash in between adds them twice, under the same identifier, to tasks that are safe to repeat.
 */
export const relay = (connection: Connection, queue: TaskQueue): Promise<number> =>
  asWorker(connection, async db => {
    const entries = await handOver(db, BATCH)
    const mails = await handOverAccountMails(db, BATCH)
    await queue.add([...entries, ...mails])
    return Math.max(entries.length, mails.length)
  })
