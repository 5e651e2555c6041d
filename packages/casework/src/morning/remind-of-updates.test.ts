import { on } from '@putright/working-days'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extend } from '../acts/extend.ts'
import { update } from '../acts/update.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, must } from '../testing/steps.ts'
import { morningCheck } from './morning-check.ts'
import { remindOfUpdates } from './remind-of-updates.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

let complaintId: string
/** Due on 15 June 2026, extended on the 10th to the 29th, with an update every five working days: by the 17th. */
beforeEach(async () => {
  const { as, at, world } = office
  const { asha } = world.officers
  ;({ complaintId } = await aComplaint(as(asha), world.coops.plover))
  await acknowledged(as(asha), await at(complaintId), 'agent')
  const form = {
    to: on('2026-06-29'),
    reason: 'The report is late.',
    goodReason: '',
    approver: '' as const,
    updateEveryDays: 5,
    agreed: 'not asked' as const,
  }
  must(await extend(as(asha, '2026-06-10'), await at(complaintId), form))
})

const check = (today: string) => remindOfUpdates(office.connection, on(today))
const reminders = async () =>
  (await office.events(complaintId)).flatMap(event =>
    event.type === 'reminded' && event.clock === 'update to the resident'
      ? [`${event.on} ${event.occasion}: ${event.due}`]
      : [],
  )
const told = async () =>
  (await office.outbox('mail')).flatMap(({ payload }) =>
    payload.complaintId === complaintId && payload.letter === 'reminder' ? [payload.personId] : [],
  )

describe('5.9: an update that was agreed is reminded of', () => {
  it('the working day before, on the day and after it, once each, however often the check runs', async () => {
    for (const day of [
      '2026-06-15',
      '2026-06-16',
      '2026-06-16',
      '2026-06-17',
      '2026-06-17',
      '2026-06-18',
      '2026-06-22',
    ])
      await check(day)
    expect(await reminders()).toEqual([
      '2026-06-16 due soon: 2026-06-17',
      '2026-06-17 due today: 2026-06-17',
      '2026-06-18 overdue: 2026-06-17',
    ])
    expect(await told()).toEqual([
      office.world.officers.asha,
      office.world.officers.asha,
      office.world.officers.asha,
    ])
  })

  it('two checks at the same moment make one reminder', async () => {
    await Promise.all([check('2026-06-17'), check('2026-06-17')])
    expect(await reminders()).toHaveLength(1)
    expect(await told()).toHaveLength(1)
  })

  it('given, the next one counts from there', async () => {
    const { as, at, world } = office
    const said = { words: 'The surveyor came.', next: 'She writes.', expectedOn: null, everyDays: null }
    must(await update(as(world.officers.asha, '2026-06-16'), await at(complaintId), said))
    for (const day of ['2026-06-17', '2026-06-18', '2026-06-22']) await check(day)
    expect(await reminders()).toEqual(['2026-06-22 due soon: 2026-06-23'])
  })

  it('is part of the morning check, and a reminder is no entry that makes a page stale', async () => {
    const { as, at, world } = office
    const seen = await at(complaintId)
    await morningCheck(office.connection, on('2026-06-17'))
    expect(await reminders()).toHaveLength(1)
    const said = { words: 'The surveyor came.', next: 'She writes.', expectedOn: null, everyDays: null }
    must(await update(as(world.officers.asha, '2026-06-17'), seen, said))
  })
})
