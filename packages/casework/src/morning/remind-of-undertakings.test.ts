import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fulfilUndertaking } from '../acts/fulfil-undertaking.ts'
import { promisedAndDue } from '../reading/undertakings-due.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { type PromisedThere, promising } from '../testing/promised.ts'
import { must } from '../testing/steps.ts'
import { morningCheck } from './morning-check.ts'

let office: Office
let complaintId: string
let there: PromisedThere
beforeAll(async () => {
  office = await openOffice()
  there = await promising(office, office.world.coops.plover)
  complaintId = there.complaintId
})
afterAll(() => office.close())

const check = (today: string) => morningCheck(office.connection, on(today))
const reminders = async () =>
  (await office.events(complaintId)).flatMap(event =>
    event.type === 'reminded' ? [`${event.on} ${event.undertaking} ${event.occasion} ${event.due}`] : [],
  )
const dueFor = (personId: string, today: string) =>
  asPerson(office.connection, personId, db => promisedAndDue(db, on(today)))

describe('6.6 and 7.3 what was promised and is not done', () => {
  it('is in the list from two working days before, soonest first, for those who handle the co-op', async () => {
    const { officers, members } = office.world
    expect((await dueFor(officers.asha, '2026-06-23')).counts).toEqual({ overdue: 0, dueSoon: 0 })
    expect(await dueFor(officers.asha, '2026-06-24')).toMatchObject({
      counts: { overdue: 0, dueSoon: 1 },
      lines: [
        { name: there.refund, what: 'For the heaters', amount: 12_000, dueOn: '2026-06-26', daysLeft: 2 },
      ],
    })
    const later = await dueFor(officers.asha, '2026-07-01')
    expect(later.counts).toEqual({ overdue: 1, dueSoon: 1 })
    expect(later.lines.map(({ name }) => name)).toEqual([there.refund, there.boiler])
    for (const other of [officers.stranger, members.mina])
      expect(await dueFor(other, '2026-07-01')).toEqual({ counts: { overdue: 0, dueSoon: 0 }, lines: [] })
  })

  it('its officer is reminded once for each promise, day and occasion, however often the check runs', async () => {
    for (const day of ['2026-06-23', '2026-06-24', '2026-06-24', '2026-06-26', '2026-06-29', '2026-06-30'])
      await check(day)
    expect(await reminders()).toEqual([
      `2026-06-24 ${there.refund} due soon 2026-06-26`,
      `2026-06-26 ${there.refund} due today 2026-06-26`,
      `2026-06-29 ${there.refund} overdue 2026-06-26`,
    ])
    const mails = (await office.outbox('mail')).filter(({ payload }) => payload.letter === 'reminder')
    const told = (await office.events(complaintId)).filter(({ type }) => type === 'reminded')
    expect(mails.map(({ payload }) => payload)).toEqual(
      told.map(({ seq }) => ({
        letter: 'reminder',
        seq,
        personId: office.world.officers.asha,
        complaintId,
      })),
    )
  })

  it('two checks at the same moment make one reminder', async () => {
    await Promise.all([check('2026-07-03'), check('2026-07-03')])
    expect((await reminders()).filter(words => words.includes('2026-07-03 '))).toHaveLength(1)
  })

  it('where its officer has left, the team hears of it, and they do not', async () => {
    const { connection, world } = office
    const { asha, bryn, carys } = world.officers
    await connection.pool.query(`update memberships set until_on = '2026-07-01' where person_id = $1`, [asha])
    const before = (await office.outbox('mail')).length
    await check('2026-07-02')
    await connection.pool.query('update memberships set until_on = null where person_id = $1', [asha])
    const told = (await office.outbox('mail')).slice(before).map(({ payload }) => payload.personId)
    expect(told.toSorted()).toEqual([bryn, carys].toSorted())
  })

  it('what is done is in no list, and nobody is reminded of it', async () => {
    const form = {
      on: on('2026-07-03'),
      evidence: 'The bank’s slip.',
      documentIds: [],
      paid: 12_000,
      route: 'direct' as const,
    }
    const asha = office.as(office.world.officers.asha, '2026-07-06')
    must(await fulfilUndertaking(asha, await office.at(complaintId), there.refund, form))
    expect((await dueFor(office.world.officers.asha, '2026-07-06')).lines.map(({ name }) => name)).toEqual([
      there.boiler,
    ])
    await check('2026-07-06')
    expect((await reminders()).at(-1)).toBe(`2026-07-06 ${there.boiler} overdue 2026-07-03`)
  })
})
