import { createCoop, createPerson, layRole, logComplaint } from '@putright/casework'
import { asOperator, asWorker, type Connection } from '@putright/db'
import { takeBackLost } from '@putright/db/queries/outbox'
import { addCalendarDays, dayOf, on } from '@putright/working-days'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backends } from './testing/backends.ts'
import { databaseWithQueue } from './testing/database.ts'
import { catchMails, type MailCatcher } from './testing/mail-catcher.ts'
import { hurried, startQuietWorker } from './testing/worker-of.ts'
import type { Worker } from './worker.ts'

const today = dayOf(Temporal.Now.instant())

describe.each(backends)('a morning, its queue on $name', backend => {
  let database: Awaited<ReturnType<typeof databaseWithQueue>>
  let catcher: MailCatcher
  const working: Worker[] = []

  beforeEach(async () => {
    database = await databaseWithQueue()
    await backend.wipe(database.url)
    catcher = await catchMails()
  })
  afterEach(async () => {
    await Promise.all(working.splice(0).map(worker => worker.stop()))
    await catcher.close()
    await database.close()
  })
  const start = async () => {
    working.push(await startQuietWorker(hurried(database.url, backend, catcher)))
  }
  const rowsWithoutEffect = () => asWorker(database.connection, db => takeBackLost(db, 0))

  it('reminds of a complaint that nobody acknowledged in time, once, and refreshes its year', async () => {
    const coop = await aCoop(database.connection)
    await logged(database.connection, coop)
    await start()
    await vi.waitFor(() => expect(catcher.taken).toHaveLength(1), { timeout: 10_000 })
    expect(catcher.taken[0]?.parsed.subject).toMatch(/^PC-0001: stage 1 acknowledgement overdue since /)

    await start()
    await vi.waitFor(async () => expect(await rowsWithoutEffect()).toBe(0), { timeout: 10_000 })
    const { rows } = await database.connection.pool.query('select * from year_figures')
    expect(rows.length).toBeGreaterThan(0)
    expect(catcher.taken).toHaveLength(1)
  })

  it('counts a year’s row of the outbox as lost until the year is refreshed after it', async () => {
    const coop = await aCoop(database.connection)
    await logged(database.connection, coop)
    await start()
    await vi.waitFor(async () => expect(await yearsRefreshed()).toBeGreaterThan(0), { timeout: 10_000 })
    await vi.waitFor(async () => expect(await rowsWithoutEffect()).toBe(0), { timeout: 10_000 })
    await Promise.all(working.splice(0).map(worker => worker.stop()))

    await database.connection.pool.query(`update outbox set relayed_at = now() where topic = 'figures'`)
    expect(await rowsWithoutEffect()).toBe(1)
  })

  const yearsRefreshed = async () =>
    (await database.connection.pool.query('select from year_figures')).rowCount ?? 0
})

interface Coop {
  coopId: string
  personId: string
}

const aCoop = (connection: Connection): Promise<Coop> =>
  asOperator(connection, async db => {
    const coop = await createCoop(db, {
      slug: 'plover-court',
      name: 'Plover Court Co-op',
      homes: 60,
      yearEnd: '03-31',
      contact: 'office@plover-court.example',
    })
    if (!coop.done) throw new Error(coop.because.join(' '))
    const personId = await createPerson(db, { name: 'Asha Example', email: 'asha@example.org' })
    await layRole(db, personId, coop.coopId, 'complaints officer', on('2020-04-01'))
    return { coopId: coop.coopId, personId }
  })

async function logged(connection: Connection, { coopId, personId }: Coop): Promise<void> {
  const answer = await logComplaint(
    { connection, personId, today },
    {
      coopId,
      receivedOn: addCalendarDays(today, -30),
      channel: 'telephone',
      residentName: 'Nadia Example',
      residentAddress: '4 Plover Court',
      residentEmail: '',
      residentTelephone: '',
      category: 'Repairs',
      summary: 'Leaking roof',
      account: 'The roof has leaked since March.',
      alike: 'another matter',
    },
  )
  if (!answer.done) throw new Error(answer.because.join(' '))
}
