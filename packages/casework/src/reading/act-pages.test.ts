import { asPerson } from '@putright/db'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aComplaint, acknowledged, allocated } from '../testing/steps.ts'
import { makeWorld, type World } from '../testing/world.ts'
import { allocationChoices, extensionLimits, headsToDecide, responseIfAcknowledged } from './act-pages.ts'
import { type ComplaintPage, complaintPage } from './complaint-page.ts'

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database.connection)
})
afterAll(() => database.close())

const as = (personId: string, today: string) => ({
  connection: database.connection,
  personId,
  today: on(today),
})

const pageOf = (personId: string, complaintId: string): Promise<ComplaintPage> =>
  asPerson(database.connection, personId, async db => {
    const page = await complaintPage(db, personId, complaintId, on('2026-06-03'))
    if (!page) throw new Error('They cannot see it')
    return page
  })

const at = async (complaintId: string) => ({
  complaintId,
  seen: (await pageOf(world.officers.asha, complaintId)).position.seq,
})

describe('what the pages of the acts show', () => {
  it('6.3: the response date foretold is the one that then holds', async () => {
    const { asha } = world.officers
    const { complaintId } = await aComplaint(as(asha, '2026-06-01'), world.coops.plover)
    const foretold = responseIfAcknowledged(await pageOf(asha, complaintId), on('2026-06-03'))
    expect(foretold).toMatchObject({ due: '2026-06-17', because: expect.stringContaining('6.3') })
    await acknowledged(as(asha, '2026-06-03'), await at(complaintId), 'agent')
    const after = await pageOf(asha, complaintId)
    expect(after.position.due?.due).toBe(foretold.due)
    expect(extensionLimits(after)).toMatchObject({ from: '2026-06-17', days: 10, until: '2026-07-01' })
  })

  it('each decider sees their own parts', async () => {
    const { asha } = world.officers
    const { sol, mina } = world.members
    const { complaintId } = await aComplaint(as(asha, '2026-06-01'), world.coops.plover)
    await acknowledged(as(asha, '2026-06-01'), await at(complaintId), 'agent', 'landlord')
    await allocated(as(asha, '2026-06-01'), await at(complaintId), asha, [sol])
    const numbers = async (personId: string) =>
      headsToDecide(await pageOf(personId, complaintId)).map(({ number }) => number)
    expect(await numbers(asha)).toEqual([1])
    expect(await numbers(sol)).toEqual([2])
    const choices = await asPerson(database.connection, asha, async db =>
      allocationChoices(db, await pageOf(asha, complaintId), on('2026-06-03')),
    )
    expect(choices.decidersNeeded).toBe(1)
    expect(choices.deciders.map(({ id }) => id)).toEqual(expect.arrayContaining([sol, mina]))
    expect(choices.investigators.map(({ id }) => id)).toEqual(Object.values(world.officers).slice(0, 3))
  })
})
