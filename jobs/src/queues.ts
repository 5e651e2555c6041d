import type { AccountMailHandedOver } from '@putright/db/queries/account-mails'
import type { HandedOver, OutboxKey } from '@putright/db/queries/outbox'
import {
  type BackendClasses,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type JobsOptions,
  withBackend,
} from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { AS_WORKER, checkQueueTables, QUEUE_SCHEMA } from './queue-tables.ts'
import type { Settings } from './settings.ts'
import { TIME_ZONE, type TIMETABLE, type TimetableTask } from './timetable.ts'

type Entry = HandedOver | AccountMailHandedOver

/** What is to be done: a row of the outbox or of account_mails, or an entry of the timetable. Identifiers only, as the queue is outside. */
export type Task = Entry | { topic: TimetableTask }

export interface TaskQueue {
  add(entries: Entry[]): Promise<void>
  /** Puts a timetable entry back where the queue has lost it, or is late with it, and then does it at once. */
  keepTime(entry: (typeof TIMETABLE)[number]): Promise<void>
  work(perform: (task: Task) => Promise<void>, atOnce: number): void
  close(): Promise<void>
}

/** Redis where REDIS_URL is set, else BullMQ's tables in the database. Everything after this choice is the same code. */
export const openQueue = (settings: Settings, log: Logger): Promise<TaskQueue> =>
  settings.redisUrl ? onRedis(settings, settings.redisUrl, log) : onPostgres(settings, log)

async function onRedis(settings: Settings, url: string, log: Logger): Promise<TaskQueue> {
  // Adding gives up soon, because the relay holds rows meanwhile; a worker waits as long as it takes.
  const forAdding = new Redis(url, { maxRetriesPerRequest: 1 })
  const forWork = new Redis(url, { maxRetriesPerRequest: null })
  for (const redis of [forAdding, forWork])
    redis.on('error', cause => log.warn({ because: cause.message }, 'Redis'))
  const queue = queueOn(withBackend(createRedisBackend), { forAdding, forWork }, settings, log)
  return {
    ...queue,
    async close() {
      await queue.close()
      for (const redis of [forAdding, forWork]) redis.disconnect()
    },
  }
}

/** LISTEN and a role per session: DATABASE_URL must lead to the server itself, not through a pooler of transactions. */
async function onPostgres(settings: Settings, log: Logger): Promise<TaskQueue> {
  await checkQueueTables(settings.databaseUrl)
  const pool = (max: number) => ({
    connectionString: settings.databaseUrl,
    schema: QUEUE_SCHEMA,
    options: AS_WORKER,
    max,
  })
  return queueOn(withBackend(createPostgresBackend), { forAdding: pool(2), forWork: pool(4) }, settings, log)
}

const NAME = 'putright'

function queueOn<B extends IQueueBackend, C>(
  bull: BackendClasses<B, C>,
  connections: { forAdding: C; forWork: C },
  settings: Settings,
  log: Logger,
): TaskQueue {
  const queue = new bull.Queue<Partial<OutboxKey>, void>(NAME, { connection: connections.forAdding })
  queue.on('error', cause => log.warn({ because: cause.message }, 'queue'))
  const options = jobOptions(settings)
  let stopWorking = async () => {}

  return {
    async add(entries) {
      await queue.addBulk(
        entries.map(({ topic, ...key }) => ({
          name: topic,
          data: key,
          opts: { ...options, jobId: key.id },
        })),
      )
    },

    async keepTime({ task, cron }) {
      const kept = await queue.getJobScheduler(task)
      if (kept?.pattern === cron && (kept.next ?? 0) > Date.now() - AN_HOUR) return
      await queue.upsertJobScheduler(task, { pattern: cron, tz: TIME_ZONE }, { name: task, opts: options })
      await queue.add(task, {}, { ...options, jobId: `${task} at once` })
    },

    work(perform, atOnce) {
      const worker = new bull.Worker<Partial<OutboxKey>, void>(
        NAME,
        job => perform({ topic: job.name, ...job.data } as Task), // the three lines above are all that is ever added
        {
          connection: connections.forWork,
          concurrency: atOnce,
          lockDuration: settings.lockFor,
          stalledInterval: settings.lockFor,
          // A task whose worker was killed is repeated however often: BullMQ would fail it the second time.
          maxStalledCount: 1_000_000,
        },
      )
      worker.on('error', cause => log.warn({ because: cause.message }, 'worker'))
      worker.on('failed', (job, cause) =>
        log.warn(
          { task: job?.name, id: job?.id, tries: job?.attemptsMade, because: cause.message },
          'task failed',
        ),
      )
      stopWorking = () => worker.close()
    },

    async close() {
      await stopWorking()
      await queue.close()
    },
  }
}

const AN_HOUR = 3_600_000

/**
 * Sixteen tries, each after twice the wait: with six seconds at first, over two days. A failed task stays, so that
 * reconciliation does not begin again with what was refused for good. Never keep a `count` of tasks: trimming to one
 * deadlocks on PostgreSQL and records work that was done as failed.
 */
const jobOptions = ({ retryAfter }: Settings) =>
  ({
    attempts: 16,
    backoff: { type: 'exponential', delay: retryAfter },
    removeOnComplete: true,
    removeOnFail: false,
  }) satisfies JobsOptions
