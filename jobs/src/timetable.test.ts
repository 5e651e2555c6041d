import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openQueue, type TaskQueue } from './queues.ts'
import { backends } from './testing/backends.ts'
import { databaseWithQueue } from './testing/database.ts'
import { TIMETABLE } from './timetable.ts'

describe.each(backends)('the timetable, kept on $name', backend => {
  let database: Awaited<ReturnType<typeof databaseWithQueue>>
  let queue: TaskQueue
  const done: string[] = []

  beforeAll(async () => {
    database = await databaseWithQueue()
  })
  beforeEach(async () => {
    done.length = 0
    await backend.wipe(database.url)
    queue = await openQueue(settings(), pino({ level: 'silent' }))
    queue.work(async task => void done.push(task.topic), 1)
    return () => queue.close()
  })
  afterAll(() => database.close())

  const settings = () => ({
    databaseUrl: database.url,
    redisUrl: backend.redisUrl,
    smtpUrl: '',
    mailFrom: '',
    publicUrl: '',
    relayEvery: 50,
    retryAfter: 100,
    lockFor: 1000,
    lostAfter: 1000,
  })
  const keep = async () => {
    for (const entry of TIMETABLE) await queue.keepTime(entry)
  }
  const tasks = TIMETABLE.map(entry => entry.task).sort()
  const isDone = (expected: string[]) =>
    vi.waitFor(() => expect(done.toSorted()).toEqual(expected), { timeout: 5000 })

  it('is made good at once where it is missing, and then waits for its hour', async () => {
    await keep()
    await isDone(tasks)
    await keep()
    await new Promise(waited => setTimeout(waited, 500))
    expect(done.toSorted()).toEqual(tasks)
  })

  it('is made good again after the queue has lost it', async () => {
    await keep()
    await isDone(tasks)
    await backend.wipe(database.url)
    await keep()
    await isDone([...tasks, ...tasks].sort())
  })
})
