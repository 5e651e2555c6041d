import { asPerson } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type TestDatabase, testDatabase } from '@putright/db/testing'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCaseFile } from '../record/case-file.ts'
import { aComplaint, acknowledged, agreed, allocated, decided, must, recommended } from '../testing/steps.ts'
import { makeWorld, type World } from '../testing/world.ts'
import { allocate } from './allocate.ts'
import { escalate } from './escalate.ts'
import { issueResponse } from './issue-response.ts'

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database.connection)
})
afterAll(() => database.close())

const as = (personId: string, today = '2026-06-01') => ({
  connection: database.connection,
  personId,
  today: on(today),
})

const see = (personId: string, complaintId: string) =>
  asPerson(database.connection, personId, async db => {
    const row = await complaintById(db, complaintId)
    return row ? (await openCaseFile(db, row)).position : undefined
  })

async function at(complaintId: string) {
  const position = await see(world.officers.asha, complaintId)
  return { complaintId, seen: position?.seq ?? 0 }
}

describe('procedure A: the agent’s service, from log to final response', () => {
  it('takes the complaint through both stages, with a different officer at stage 2', async () => {
    const { asha, bryn } = world.officers
    const { complaintId: id } = await aComplaint(as(asha), world.coops.plover)
    expect(await see(asha, id)).toMatchObject({
      next: 'acknowledge',
      whoseMove: 'agent',
      due: { due: '2026-06-08' },
    })
    await acknowledged(as(asha, '2026-06-03'), await at(id), 'agent', 'agent')
    expect(await see(asha, id)).toMatchObject({
      procedure: 'A',
      next: 'allocate',
      due: { due: '2026-06-17' },
    })
    await allocated(as(asha, '2026-06-03'), await at(id), asha)
    await decided(as(asha, '2026-06-10'), await at(id), 'upheld', [1])
    expect(await see(asha, id)).toMatchObject({ next: 'decide', outcome: null })
    await decided(as(asha, '2026-06-10'), await at(id), 'not upheld', [2])
    must(await issueResponse(as(asha, '2026-06-12'), await at(id)))
    expect(await see(asha, id)).toMatchObject({
      state: 'answered',
      whoseMove: 'resident',
      outcome: 'partially upheld',
      due: null,
    })

    must(
      await escalate(as(asha, '2026-06-20'), await at(id), {
        receivedOn: on('2026-06-19'),
        channel: 'email',
        reasons: '',
      }),
    )
    await acknowledged(as(bryn, '2026-06-22'), await at(id), 'agent')
    const again = await allocate(as(asha, '2026-06-22'), await at(id), { investigator: asha, deciders: [] })
    expect(again).toMatchObject({
      done: false,
      field: 'investigator',
      because: [expect.stringContaining('6.13')],
    })
    await allocated(as(asha, '2026-06-22'), await at(id), bryn)
    await decided(as(bryn, '2026-07-10'), await at(id), 'upheld', [1])
    must(await issueResponse(as(bryn, '2026-07-13'), await at(id)))
    expect(await see(asha, id)).toMatchObject({
      state: 'ended',
      end: 'final response',
      outcome: 'upheld',
      whoseMove: 'nobody',
    })
  })
})

describe('procedure B: the landlord’s decision, on the agent’s report', () => {
  it('the Secretary decides at stage 1, a panel of members at stage 2', async () => {
    const { asha, bryn } = world.officers
    const { sol, mina, noor, otto } = world.members
    const { complaintId: id } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha), await at(id), 'landlord')
    expect(await see(sol, id), 'no role on the case yet').toBeUndefined()
    await allocated(as(asha), await at(id), asha, [sol])
    expect(await see(sol, id)).toMatchObject({ procedure: 'B', next: 'recommend', whoseMove: 'agent' })
    expect(await see(mina, id), 'a member without a role').toBeUndefined()
    await recommended(as(asha, '2026-06-08'), await at(id), 1)
    expect(await see(sol, id)).toMatchObject({ next: 'decide', whoseMove: 'landlord' })
    await decided(as(sol, '2026-06-10'), await at(id), 'not upheld', [1])
    expect(await see(sol, id)).toMatchObject({
      state: 'answered',
      outcome: 'not upheld',
      stage1: { respondedOn: '2026-06-10' },
    })

    must(
      await escalate(as(asha, '2026-06-15'), await at(id), {
        receivedOn: on('2026-06-15'),
        channel: 'letter',
        reasons: 'I disagree',
      }),
    )
    await acknowledged(as(asha, '2026-06-16'), await at(id), 'landlord')
    const alone = await allocate(as(asha, '2026-06-16'), await at(id), {
      investigator: bryn,
      deciders: [mina],
    })
    expect(alone).toMatchObject({ done: false, field: 'deciders' })
    const secretary = await allocate(as(asha, '2026-06-16'), await at(id), {
      investigator: bryn,
      deciders: [mina, sol],
    })
    expect(secretary).toMatchObject({ done: false, because: [expect.stringContaining('Sol Secretary')] })
    await allocated(as(asha, '2026-06-16'), await at(id), bryn, [mina, noor])
    await recommended(as(bryn, '2026-06-24'), await at(id), 1)
    await decided(as(mina, '2026-06-26'), await at(id), 'upheld', [1])
    expect(await see(noor, id)).toMatchObject({ next: 'decide', whoseMove: 'landlord' })
    expect(await see(otto, id), 'a member who is not of the panel').toBeUndefined()
    await agreed(as(noor, '2026-06-29'), await at(id))
    expect(await see(noor, id)).toMatchObject({ end: 'final response', outcome: 'upheld' })
  })
})

describe('both at once: one clock, one acknowledgement, one response', () => {
  it('each part is decided by its own decider', async () => {
    const { asha } = world.officers
    const { sol } = world.members
    const { complaintId: id } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha), await at(id), 'agent', 'landlord')
    await allocated(as(asha), await at(id), asha, [sol])
    await recommended(as(asha), await at(id), 2)
    await expect(decided(as(sol), await at(id), 'upheld', [1])).rejects.toThrow('somebody else')
    await expect(decided(as(asha), await at(id), 'upheld', [2])).rejects.toThrow('somebody else')
    await decided(as(asha), await at(id), 'upheld', [1])
    expect(await see(asha, id)).toMatchObject({ procedure: 'A and B', next: 'decide', whoseMove: 'landlord' })
    await expect(issueResponse(as(asha), await at(id)).then(must)).rejects.toThrow('Part 2')
    await decided(as(sol), await at(id), 'not upheld', [2])
    expect(await see(asha, id)).toMatchObject({ next: 'respond', whoseMove: 'agent' })
    must(await issueResponse(as(asha), await at(id)))
    expect(await see(asha, id)).toMatchObject({ outcome: 'partially upheld' })
  })
})

describe('a co-op without an agent', () => {
  it('an officer decides at stage 1, two others at stage 2', async () => {
    const { hana, hugo, ines, ivan } = world.heron
    const seen = async (id: string) => ({ complaintId: id, seen: (await see(hana, id))?.seq ?? 0 })
    const { complaintId: id } = await aComplaint(as(hana), world.coops.heron)
    await acknowledged(as(hana), await seen(id), 'landlord')
    await allocated(as(hana), await seen(id), hana)
    await decided(as(hana), await seen(id), 'not upheld', [1])
    must(await issueResponse(as(hana), await seen(id)))
    must(
      await escalate(as(hana), await seen(id), {
        receivedOn: on('2026-06-01'),
        channel: 'email',
        reasons: '',
      }),
    )
    await acknowledged(as(hana), await seen(id), 'landlord')
    await allocated(as(hana), await seen(id), hugo, [ines, ivan])
    await decided(as(ines), await seen(id), 'upheld', [1])
    await agreed(as(ivan), await seen(id))
    expect(await see(hana, id)).toMatchObject({ end: 'final response', outcome: 'upheld' })
  })
})
