import { asPerson } from '@putright/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocate } from '../acts/allocate.ts'
import { askForFreshLink } from '../acts/ask-for-fresh-link.ts'
import { decide } from '../acts/decide.ts'
import { declareOwn } from '../acts/declare.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, must, recommended } from '../testing/steps.ts'
import { complaintPage } from './complaint-page.ts'
import { decisionRoom } from './decision-room.ts'
import { whyRoomClosed } from './room-standing.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

async function beforeSol(...responsibilities: ('agent' | 'landlord')[]) {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(as(asha), await at(complaintId), ...responsibilities)
  await allocated(as(asha), await at(complaintId), asha, [world.members.sol])
  await recommended(as(asha), await at(complaintId), responsibilities.length)
  return complaintId
}

const linkFor = (personId: string, complaintId: string) => ({ personId, complaintId, stage: 1 as const })

const closed = (personId: string, complaintId: string) =>
  asPerson(office.connection, personId, db => whyRoomClosed(db, linkFor(personId, complaintId)))

const freshLinks = async (complaintId: string) =>
  (await office.outbox('mail')).filter(
    ({ payload }) => payload.complaintId === complaintId && payload.occasion === 'asked again',
  )

describe('a link into the decision room', () => {
  it('opens while it is theirs to decide, and a fresh one goes to the same person', async () => {
    const { connection, world } = office
    const { sol } = world.members
    const id = await beforeSol('landlord')
    expect(await closed(sol, id)).toBeNull()
    must(await askForFreshLink(connection, linkFor(sol, id)))
    expect((await freshLinks(id)).map(({ payload }) => payload.personId)).toEqual([sol])
  })

  it('opens nothing once the resident is answered, and no fresh one is sent', async () => {
    const { as, at, connection, world } = office
    const { sol } = world.members
    const id = await beforeSol('landlord')
    must(await decide(as(sol), await at(id), { heads: [{ head: 1, towards: 'accepted' }] }))
    expect(await closed(sol, id)).toBe('The resident has been answered: there is nothing left to decide.')
    expect(await askForFreshLink(connection, linkFor(sol, id))).toMatchObject({ done: false })
    expect(await freshLinks(id)).toEqual([])
  })

  it('nor once their part is decided, though the response is still to come', async () => {
    const { as, at, world } = office
    const { sol } = world.members
    const id = await beforeSol('agent', 'landlord')
    must(await decide(as(sol), await at(id), { heads: [{ head: 2, towards: 'accepted' }] }))
    expect(await closed(sol, id)).toBe('This is decided already.')
  })

  it('nor for whoever was replaced, nor from behind a wall (5.8)', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const { sol, mina } = world.members
    const [replaced, walled] = [await beforeSol('landlord'), await beforeSol('landlord')]
    must(await allocate(as(asha), await at(replaced), { investigator: asha, deciders: [mina] }))
    must(await declareOwn(as(sol), await at(walled), { conflict: 'yes', what: 'The resident is my sister.' }))
    for (const id of [replaced, walled])
      expect(await closed(sol, id)).toBe('This is no longer yours to decide.')
  })
})

describe('what the room shows', () => {
  const roomOf = (personId: string, complaintId: string) =>
    asPerson(office.connection, personId, async db => {
      const { today } = office.as(personId)
      const page = await complaintPage(db, personId, complaintId, today)
      return page && decisionRoom(db, page, today)
    })

  it('6.7, 6.9: the recommendation, and the letter as it would go', async () => {
    const { world } = office
    const id = await beforeSol('landlord')
    expect(await roomOf(world.members.sol, id)).toMatchObject({
      heads: [{ head: { recommendation: { outcome: 'upheld' } }, waiting: false, mine: false }],
      panel: [{ name: 'you', spoke: false }],
      investigator: 'Asha Example',
      reportedOn: '2026-06-01',
      letter: { letter: { kind: 'stage 1 response', outcome: 'upheld' }, missing: [] },
      answer: null,
    })
  })

  it('after the decision: that the resident was answered, and with which letter', async () => {
    const { as, at, position, world } = office
    const { sol } = world.members
    const id = await beforeSol('landlord')
    must(await decide(as(sol), await at(id), { heads: [{ head: 1, towards: 'accepted' }] }))
    expect(await roomOf(sol, id)).toMatchObject({
      answer: { on: '2026-06-01', outcome: 'upheld', letterId: (await position(id)).stage1.letters.response },
      letter: null,
    })
  })

  it('is not there for those who handle the complaint', async () => {
    const id = await beforeSol('landlord')
    expect(await roomOf(office.world.officers.asha, id)).toBeNull()
  })
})
