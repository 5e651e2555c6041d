import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { backends } from './testing/backends.ts'
import { aCoop, askForReminders, type SampleCoop } from './testing/coop.ts'
import { databaseWithQueue } from './testing/database.ts'
import { catchMails, type MailCatcher } from './testing/mail-catcher.ts'
import { TASKS_AT_ONCE } from './worker.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

describe.each(backends)('a worker killed in the middle, its queue on $name', backend => {
  let database: Awaited<ReturnType<typeof databaseWithQueue>>
  let coop: SampleCoop
  let catcher: MailCatcher
  let worker: ChildProcess | undefined

  beforeAll(async () => {
    database = await databaseWithQueue()
    coop = await aCoop(database.connection)
  })
  beforeEach(async () => {
    await backend.wipe(database.url)
    await database.connection.pool.query('truncate outbox, mails')
    catcher = await catchMails()
  })
  afterEach(async () => {
    await stop('SIGKILL')
    await catcher.close()
  })
  afterAll(() => database.close())

  async function start(): Promise<void> {
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      REDIS_URL: backend.redisUrl ?? '',
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Putright <complaints@putright.example>',
      PUBLIC_URL: 'https://putright.example',
      RELAY_EVERY_MS: '50',
      RETRY_AFTER_MS: '100',
      LOCK_FOR_MS: '1000',
    }
    worker = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of worker.stdout ?? []) if (String(line).includes('ready')) break
  }

  async function stop(signal: NodeJS.Signals): Promise<number | null> {
    if (!worker || worker.exitCode !== null || worker.signalCode !== null) return null
    worker.kill(signal)
    const [code] = await once(worker, 'exit')
    return code
  }

  const sent = () => new Set(catcher.taken.map(mail => mail.messageId))
  const arrived = (ids: string[]) =>
    vi.waitFor(() => expect(sent()).toEqual(new Set(ids.map(id => `<${id}@putright.example>`))), {
      timeout: 30_000,
      interval: 50,
    })

  it('three times over the same mails, while the mail server thinks: every mail arrives, once', async () => {
    const ids = await askForReminders(database.connection, coop, 5)
    catcher.manner = 'stall'
    for (const offered of [5, 10, 15]) {
      await start()
      await vi.waitFor(() => expect(catcher.offered).toBe(offered), { timeout: 15_000 })
      await stop('SIGKILL')
    }
    expect(catcher.taken).toEqual([])

    catcher.manner = 'take'
    await start()
    await arrived(ids)
    expect(catcher.taken).toHaveLength(ids.length)
    expect(await stop('SIGTERM')).toBe(0)
  })

  it('again and again at any moment: none is lost, and none repeated but in the moment of the kill', async () => {
    const ids = await askForReminders(database.connection, coop, 150)
    catcher.pause = 40
    const kills: { settled: Set<string>; taken: number }[] = []
    while (sent().size < ids.length && kills.length < 6) {
      await start()
      await new Promise(done => setTimeout(done, 100 + Math.random() * 400))
      await stop('SIGKILL')
      kills.push({ settled: await writtenDown(), taken: catcher.taken.length })
    }
    await start()
    await arrived(ids)
    for (const { settled, taken } of kills) {
      const afterwards = catcher.taken.slice(taken).map(mail => mail.messageId)
      expect(afterwards.filter(id => settled.has(id))).toEqual([])
    }
    // The others were taken and not yet written down: no more than a worker has in hand at once.
    expect(catcher.taken.length - ids.length).toBeLessThanOrEqual(kills.length * TASKS_AT_ONCE)
  })

  async function writtenDown(): Promise<Set<string>> {
    const { rows } = await database.connection.pool.query<{ message_id: string }>(
      'select message_id from mails',
    )
    return new Set(rows.map(row => row.message_id))
  }
})
