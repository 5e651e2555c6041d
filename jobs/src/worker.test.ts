import { asOperator } from '@putright/db'
import { undeliveredMails } from '@putright/db/queries/outbox'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Settings } from './settings.ts'
import { backends } from './testing/backends.ts'
import { aCoop, ask, askForReminders, reminded, type SampleCoop } from './testing/coop.ts'
import { databaseWithQueue } from './testing/database.ts'
import { catchMails, type MailCatcher } from './testing/mail-catcher.ts'
import { hurried, startQuietWorker } from './testing/worker-of.ts'
import type { Worker } from './worker.ts'

describe.each(backends)('the worker, its queue on $name', backend => {
  let database: Awaited<ReturnType<typeof databaseWithQueue>>
  let coop: SampleCoop
  let catcher: MailCatcher
  let settings: Settings
  const working: Worker[] = []

  beforeAll(async () => {
    database = await databaseWithQueue()
    coop = await aCoop(database.connection)
  })
  beforeEach(async () => {
    await backend.wipe(database.url)
    await database.connection.pool.query('truncate outbox, mails')
    catcher = await catchMails()
    settings = hurried(database.url, backend, catcher)
  })
  afterEach(async () => {
    await Promise.all(working.splice(0).map(worker => worker.stop()))
    await catcher.close()
  })
  afterAll(() => database.close())

  const start = async (changed: Partial<Settings> = {}) => {
    const worker = await startQuietWorker({ ...settings, ...changed })
    working.push(worker)
    return worker
  }
  const sent = () => catcher.taken.map(mail => mail.messageId).sort()
  const everyOnce = (ids: string[]) => ids.map(id => `<${id}@putright.example>`).sort()
  const arrives = (ids: string[]) =>
    vi.waitFor(() => expect(sent()).toEqual(everyOnce(ids)), { timeout: 20_000, interval: 50 })
  const askFor = (count: number) => askForReminders(database.connection, coop, count)
  const idle = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

  it('sends what was committed with its event, once, and nothing of an event rolled back', async () => {
    const { coopId, complaintId, personId } = coop
    await start()
    const event = (seq: number, goesWrong: boolean) =>
      asOperator(database.connection, async db => {
        await db
          .insertInto('complaint_events')
          .values(reminded(coopId, complaintId, seq))
          .execute()
        const id = await ask(db, coopId, { letter: 'reminder', complaintId, seq, personId })
        await idle(300) // the relay looks several times meanwhile
        if (goesWrong) throw new Error('The act failed')
        return id
      })
    await expect(event(2, true)).rejects.toThrow('The act failed')
    await arrives([await event(2, false)])
    await idle(300)
    expect(catcher.taken).toHaveLength(1)
  })

  it('sends each of many once, with two workers', async () => {
    await start()
    await start()
    await arrives(await askFor(60))
  })

  it('sends everything once the mail server is back', async () => {
    const { port } = catcher
    await catcher.close()
    await start()
    const ids = await askFor(5)
    await idle(1000)
    catcher = await catchMails({ port })
    await arrives(ids)
  })

  it('tries again what the mail server does not take now, and leaves what it refuses for good', async () => {
    catcher.manner = 451
    await start()
    const ids = await askFor(3)
    await vi.waitFor(() => expect(catcher.offered).toBeGreaterThanOrEqual(6), { timeout: 10_000 })
    catcher.manner = 'take'
    await arrives(ids)

    catcher.manner = 550
    const [refused] = await askFor(1)
    const before = catcher.offered
    await vi.waitFor(() => expect(catcher.offered).toBeGreaterThan(before), { timeout: 10_000 })
    await idle(500)
    expect(catcher.offered).toBe(before + 1)
    const undelivered = await asOperator(database.connection, db => undeliveredMails(db, 0))
    expect(undelivered.map(mail => mail.id)).toEqual([refused])
  })

  it('loses no mail and sends none twice when the queue loses everything under it', async () => {
    await start({ lostAfter: 300 })
    const already = await askFor(5)
    await arrives(already)

    catcher.manner = 451
    const { offered } = catcher
    const inHand = await askFor(10)
    await vi.waitFor(() => expect(catcher.offered).toBeGreaterThanOrEqual(offered + 10), { timeout: 10_000 })
    await backend.wipe(database.url)
    catcher.manner = 'take'

    await arrives([...already, ...inHand])
    await idle(1000)
    expect(sent()).toEqual(everyOnce([...already, ...inHand]))
  })
})
