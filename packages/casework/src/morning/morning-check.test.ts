import { on } from '@putright/working-days'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extend } from '../acts/extend.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must, recommended } from '../testing/steps.ts'
import { morningCheck } from './morning-check.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

let complaintId: string
/** Each begins with a complaint of its own; those of others are reminded of too, and not looked at. */
const receivedOn = async (today: string) => {
  const logged = await aComplaint(office.as(office.world.officers.asha, today), office.world.coops.plover)
  complaintId = logged.complaintId
}
const check = (today: string) => morningCheck(office.connection, on(today))
const reminders = async () =>
  (await office.events(complaintId)).flatMap(event =>
    event.type === 'reminded' ? [`${event.on} ${event.occasion}: ${event.clock} ${event.due}`] : [],
  )
const mails = async () =>
  (await office.outbox('mail'))
    .map(({ payload }) => payload)
    .filter(payload => payload.complaintId === complaintId)

describe('whoever has to act hears of a date two working days before, on the day, and once it has passed', () => {
  beforeEach(() => receivedOn('2026-06-01'))

  it('each once, however often the check runs', async () => {
    for (const day of [
      '2026-06-03',
      '2026-06-04',
      '2026-06-04',
      '2026-06-05',
      '2026-06-08',
      '2026-06-08',
      '2026-06-09',
      '2026-06-10',
      '2026-06-22',
    ])
      await check(day)
    expect(await reminders()).toEqual([
      '2026-06-04 due soon: stage 1 acknowledgement 2026-06-08',
      '2026-06-08 due today: stage 1 acknowledgement 2026-06-08',
      '2026-06-09 overdue: stage 1 acknowledgement 2026-06-08',
    ])
    expect(await mails()).toHaveLength(3)
  })

  it('two checks at the same moment make one reminder', async () => {
    const [one, other] = await Promise.all([check('2026-06-08'), check('2026-06-08')])
    expect(one.marked + other.marked).toBeGreaterThan(0)
    expect(await reminders()).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  })

  it('a check that did not run for days says what it finds, and no more', async () => {
    await check('2026-06-30')
    expect(await reminders()).toEqual(['2026-06-30 overdue: stage 1 acknowledgement 2026-06-08'])
  })

  it('a mail holds identifiers and nobody’s words', async () => {
    await check('2026-06-04')
    expect(await mails()).toEqual([
      { letter: 'reminder', complaintId, personId: office.world.officers.asha, seq: expect.any(Number) },
    ])
  })

  it('nothing is said of an act’s clock once the act is done', async () => {
    await acknowledged(
      office.as(office.world.officers.asha, '2026-06-02'),
      await office.at(complaintId),
      'agent',
    )
    await check('2026-06-08')
    expect(await reminders()).toEqual([])
  })

  it('an extension is a new date, reminded of anew', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    await acknowledged(as(asha), await at(complaintId), 'agent')
    await check('2026-06-11')
    const form = {
      to: on('2026-06-25'),
      reason: 'The report is late.',
      goodReason: '',
      approver: '' as const,
      agreed: 'not asked' as const,
      updateEveryDays: 10,
    }
    must(await extend(as(asha, '2026-06-12'), await at(complaintId), form))
    for (const day of ['2026-06-15', '2026-06-23']) await check(day)
    expect(await reminders()).toEqual([
      '2026-06-11 due soon: stage 1 response 2026-06-15',
      '2026-06-23 due soon: stage 1 response 2026-06-25',
    ])
  })

  it('in procedure B those who decide are told once it is theirs to decide', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const { sol } = world.members
    await acknowledged(as(asha), await at(complaintId), 'landlord')
    await allocated(as(asha), await at(complaintId), asha, [sol])
    await check('2026-06-11')
    await recommended(as(asha, '2026-06-12'), await at(complaintId), 1)
    await check('2026-06-15')
    const told = (await mails()).filter(({ letter }) => letter === 'reminder').map(({ personId }) => personId)
    expect(told).toEqual([asha, sol])
  })
})

describe('only working days count', () => {
  it.each([
    ['over a weekend', '2026-06-09', ['2026-06-11', '2026-06-12'], '2026-06-12', '2026-06-16'],
    ['over Christmas', '2026-12-21', ['2026-12-23', '2026-12-24'], '2026-12-24', '2026-12-30'],
    [
      'over the bank holiday in August',
      '2026-08-25',
      ['2026-08-26', '2026-08-27', '2026-08-28'],
      '2026-08-28',
      '2026-09-02',
    ],
  ])('two working days before: %s', async (_, received, days, remindedOn, due) => {
    await receivedOn(received)
    for (const day of days) await check(day)
    expect(await reminders()).toEqual([`${remindedOn} due soon: stage 1 acknowledgement ${due}`])
  })
})

it('a complaint whose record cannot be read keeps back no other, and the check says that it failed', async () => {
  const { asha } = office.world.officers
  const early = await aComplaint(office.as(asha, '2026-10-05'), office.world.coops.plover)
  await receivedOn('2026-10-06')
  await office.connection.pool.query(
    `insert into complaint_events (coop_id, complaint_id, seq, type, happened_on, source, body)
     values ($1, $2, 3, 'acknowledged', '2040-01-06', 'casework', '{ "stage": 1, "heads": [] }')`,
    [office.world.coops.plover, early.complaintId],
  )
  await expect(check('2026-10-13')).rejects.toThrow(/ 1 of \d+ failed: /)
  expect(await reminders()).toEqual(['2026-10-13 due today: stage 1 acknowledgement 2026-10-13'])
})
