import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocate } from '../acts/allocate.ts'
import { decide } from '../acts/decide.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, declared, must, recommended } from '../testing/steps.ts'
import { morningCheck } from './morning-check.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

// Acknowledged on Monday 1 June 2026: the response is due on Monday 15 June, the decision planned for Friday 12 June.
async function beforeSol(deputies: string[], reportedOn = '2026-06-08') {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(as(asha), await at(complaintId), 'landlord')
  must(
    await allocate(as(asha), await at(complaintId), {
      investigator: asha,
      deciders: [world.members.sol],
      deputies,
    }),
  )
  for (const personId of [asha, world.members.sol]) await declared(as(personId), await at(complaintId))
  await recommended(as(asha, reportedOn), await at(complaintId), 1)
  return complaintId
}

const morning = (day: string) => morningCheck(office.connection, office.as('', day).today)

const mails = async (complaintId: string) =>
  (await office.outbox('mail'))
    .map(({ payload }) => payload)
    .filter(payload => payload.complaintId === complaintId && payload.letter !== 'reminder')
    .map(({ letter, occasion, personId }) => [letter, occasion, personId])

const deputised = async (complaintId: string) =>
  (await office.events(complaintId)).filter(({ type }) => type === 'deputised')

describe('6.3 the landlord’s own day for a decision, so that the answer is in time', () => {
  it('on the day, whoever is silent is reminded, once', async () => {
    const { world, events } = office
    const id = await beforeSol([])
    await morning('2026-06-12')
    await morning('2026-06-12')
    expect(await mails(id)).toEqual(
      expect.arrayContaining([
        ['decision needed', 'report is in', world.members.sol],
        ['decision needed', 'planned day', world.members.sol],
      ]),
    )
    expect(
      (await events(id)).filter(event => event.type === 'reminded' && event.clock === 'stage 1 decision'),
    ).toHaveLength(1)
    expect((await mails(id)).filter(([, occasion]) => occasion === 'planned day')).toHaveLength(1)
  })

  it('after it a deputy steps in, once; both hear of it, and the deputy may decide', async () => {
    const { as, at, position, world } = office
    const { sol, mina } = world.members
    const id = await beforeSol([mina])
    await morning('2026-06-12')
    expect(await deputised(id)).toEqual([])
    await morning('2026-06-15')
    await morning('2026-06-16')
    expect(await deputised(id)).toMatchObject([{ deputies: [mina], silent: [sol], on: '2026-06-15' }])
    expect((await position(id)).stage1.deciders).toEqual([sol, mina])
    expect(await mails(id)).toEqual(
      expect.arrayContaining([
        ['decision needed', 'deputy', mina],
        ['deputised', undefined, sol],
      ]),
    )
    await declared(as(mina, '2026-06-16'), await at(id))
    const accepted = { heads: [{ head: 1, towards: 'accepted' as const }] }
    expect(await decide(as(mina, '2026-06-16'), await at(id), accepted)).toMatchObject({
      done: true,
      now: 'answered',
    })
  })

  it('nobody steps in where there is no deputy, or it is decided', async () => {
    const { as, at, world } = office
    const [none, done] = [await beforeSol([]), await beforeSol([world.members.mina])]
    must(
      await decide(as(world.members.sol, '2026-06-11'), await at(done), {
        heads: [{ head: 1, towards: 'accepted' }],
      }),
    )
    await morning('2026-06-15')
    expect([...(await deputised(none)), ...(await deputised(done))]).toEqual([])
  })

  it('a report that came after the planned day leaves whoever decides a working day of their own', async () => {
    const { world } = office
    const id = await beforeSol([world.members.mina], '2026-06-15')
    await morning('2026-06-16')
    expect(await deputised(id)).toEqual([])
    await morning('2026-06-17')
    expect(await deputised(id)).toHaveLength(1)
  })
})
