import { connect } from '@putright/db'
import type { Logger } from 'pino'
import { openQueue } from './queues.ts'
import { reconcile } from './reconcile.ts'
import { relayAll } from './relay.ts'
import { repeatedly } from './repeatedly.ts'
import type { Settings } from './settings.ts'
import { postOffice } from './smtp.ts'
import { perform } from './tasks/perform.ts'

export interface Worker {
  /** Finishes what is in hand, and takes nothing new. */
  stop(): Promise<void>
}

/** A task in hand may hold a connection for as long as the mail server takes to answer. */
export const TASKS_AT_ONCE = 8
const RECONCILE_EVERY = 60_000

export async function startWorker(settings: Settings, log: Logger): Promise<Worker> {
  const queue = await openQueue(settings, log)
  const connection = connect(settings.databaseUrl, { max: TASKS_AT_ONCE + 2 })
  const post = postOffice(settings)
  const failed = (what: string) => (cause: Error) => log.error({ because: cause.message }, `${what} failed`)

  queue.work(task => perform(task, { connection, post, publicUrl: settings.publicUrl }), TASKS_AT_ONCE)
  // Not tasks of the queue: they are what mends it when it has lost everything.
  const stopRelay = repeatedly(() => relayAll(connection, queue), settings.relayEvery, failed('relay'))
  const stopReconciling = repeatedly(
    () => reconcile(connection, queue, settings.lostAfter),
    Math.min(settings.lostAfter, RECONCILE_EVERY),
    failed('reconciliation'),
  )
  return {
    async stop() {
      await Promise.all([stopRelay(), stopReconciling()])
      await queue.close()
      post.close()
      await connection.close()
    },
  }
}
