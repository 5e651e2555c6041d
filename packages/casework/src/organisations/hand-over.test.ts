import { isBesideTheMatter } from '@putright/complaint'
import { asPerson } from '@putright/db'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { escalate } from '../acts/escalate.ts'
import { issueResponse } from '../acts/issue-response.ts'
import { update } from '../acts/update.ts'
import { withdraw } from '../acts/withdraw.ts'
import { morningCheck } from '../morning/morning-check.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { agreeAnew, bothSides, inDays, realToday } from '../testing/both-sides.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { verify } from '../verify/index.ts'
import { checkHandovers } from './hand-over.ts'

let office: Office
let sides: Awaited<ReturnType<typeof bothSides>>
const offices: Office[] = []
beforeEach(async () => {
  office = await openOffice()
  offices.push(office)
  sides = await bothSides(office)
})
afterAll(() => Promise.all(offices.map(({ close }) => close())))

const today = realToday()
const as = (personId: string) => office.as(personId, today)
const UPDATE = {
  words: 'The roofer came.',
  next: 'The report is written.',
  expectedOn: null,
  everyDays: null,
}

const plover = () => office.world.coops.plover

/** A complaint of the co-op that Asha of Harbour Lights looks into. */
async function underWay(): Promise<string> {
  const asha = as(office.world.officers.asha)
  const { complaintId } = await aComplaint(asha, plover())
  await acknowledged(asha, await office.at(complaintId), 'agent')
  await allocatedTo(complaintId, office.world.officers.asha, office.world.officers.asha)
  return complaintId
}

async function allocatedTo(complaintId: string, by: string, investigator: string) {
  const { seq } = await office.position(complaintId)
  await allocated(as(by), { complaintId, seen: seq }, investigator)
}

const changeToday = (agentId: string | null) =>
  agreeAnew(office, plover(), [
    { agentId: sides.harbour, fromOn: inDays(-400), untilOn: inDays(-1) },
    ...(agentId ? [{ agentId, fromOn: today, untilOn: null }] : []),
  ])

const handedOver = async () =>
  (await office.outbox('mail')).filter(({ payload }) => payload.letter === 'handed over')

describe('on the first day of a new agent', () => {
  it('6.3: what is open is handed over once, with every clock as it was, and is to be allocated again', async () => {
    const [one, another] = [await underWay(), await underWay()]
    const before = await office.position(one)
    await changeToday(sides.tidewater)
    expect(await checkHandovers(office.connection, today)).toBe(2)
    expect(await checkHandovers(office.connection, today)).toBe(0)
    for (const id of [one, another]) {
      const after = await office.position(id)
      expect(after.stage1.clocks).toEqual(before.stage1.clocks)
      expect(after).toMatchObject({
        next: 'allocate',
        handledBy: sides.tidewater,
        stage1: { investigator: null },
      })
      const facts = (await office.events(id)).filter(({ type }) => type === 'handed over')
      expect(facts).toMatchObject([
        {
          on: today,
          recordedBy: null,
          from: { name: 'Harbour Lights Housing Services' },
          to: { name: 'Tidewater Homes' },
        },
      ])
      expect(facts.every(isBesideTheMatter)).toBe(true)
    }
    expect(await verify(office.connection)).toMatchObject({ faults: [] })
  })
  it('each of the new team is told once, and how many', async () => {
    await underWay()
    await underWay()
    await changeToday(sides.tidewater)
    await morningCheck(office.connection, today)
    await morningCheck(office.connection, today)
    const mails = (await handedOver()).map(({ payload }) => [payload.personId, payload.count])
    expect(mails.toSorted()).toEqual(
      [
        [sides.tim, 2],
        [sides.tove, 2],
      ].toSorted(),
    )
  })
  it('5.8: and not of one that is closed to them', async () => {
    const id = await underWay()
    await office.connection.pool.query(`insert into walls values ($1, $2, $3, 'conflict of interest')`, [
      plover(),
      id,
      sides.tim,
    ])
    await changeToday(sides.tidewater)
    await checkHandovers(office.connection, today)
    expect((await handedOver()).map(({ payload }) => payload.personId)).toEqual([sides.tove])
  })
  it('the new agent allocates and answers, and its letters name it; the old one finds nothing any more', async () => {
    const id = await underWay()
    await changeToday(sides.tidewater)
    await checkHandovers(office.connection, today)
    await allocatedTo(id, sides.tim, sides.tim)
    await decided(as(sides.tim), await office.at(id), 'upheld', [1])
    must(await issueResponse(as(sides.tim), await office.at(id)))
    const [acknowledgement, response] = await office.letters(id)
    expect(acknowledgement?.content.sender.organisation).toBe('Harbour Lights Housing Services')
    expect(response?.content.sender.organisation).toBe('Tidewater Homes')
    const { asha } = office.world.officers
    expect(await update(as(asha), await office.at(id), UPDATE)).toMatchObject({ why: 'not found' })
  })
  it('whoever acts first that day finds it handed over, whatever page they had open', async () => {
    const [id, other] = [await underWay(), await underWay()]
    const seen = await office.at(id)
    await changeToday(sides.tidewater)
    const answer = await update(as(sides.tim), seen, UPDATE)
    expect(answer).toMatchObject({
      why: 'moved on',
      because: [
        expect.anything(),
        expect.stringContaining('Handed over by the former agent to Tidewater Homes, by Tim Officer'),
      ],
    })
    expect((await office.position(id)).handledBy).toBe(sides.tidewater)
    expect(await checkHandovers(office.connection, today)).toBe(1)
    expect((await office.position(other)).handledBy).toBe(sides.tidewater)
    must(await update(as(sides.tim), await office.at(id), UPDATE))
  })
  it('one that was answered before is left alone until the resident goes on', async () => {
    const id = await underWay()
    const { asha } = office.world.officers
    await decided(as(asha), await office.at(id), 'not upheld', [1])
    must(await issueResponse(as(asha), await office.at(id)))
    await changeToday(sides.tidewater)
    expect(await checkHandovers(office.connection, today)).toBe(0)
    const request = { channel: 'email' as const, receivedOn: today, reasons: '' }
    expect(await escalate(as(sides.tim), await office.at(id), request)).toMatchObject({ why: 'moved on' })
    must(await escalate(as(sides.tim), await office.at(id), request))
    const position = await office.position(id)
    expect(position).toMatchObject({ handledBy: sides.tidewater, stage: 2 })
    expect(position.stage1.actedBy).toEqual([asha])
  })
})

describe('what the old agent may still read', () => {
  it('is what ended while it was the agent, for the months agreed; and no act is possible there', async () => {
    const { asha } = office.world.officers
    const last = office.as(asha, inDays(-1))
    const { complaintId: id } = await aComplaint(last, plover())
    must(await withdraw(last, await office.at(id), { on: inDays(-1), reason: 'It was mended.' }))
    await changeToday(sides.tidewater)
    await office.connection.pool.query('update agreements set reads_months = 6 where agent_id = $1', [
      sides.harbour,
    ])
    const page = () => asPerson(office.connection, asha, db => complaintPage(db, asha, id, today))
    expect(await page()).toMatchObject({ offers: [] })
    expect(await update(as(asha), await office.at(id), UPDATE)).toMatchObject({ done: false })
    await office.connection.pool.query('update agreements set reads_months = 0')
    expect(await page()).toBeNull()
  })
})

describe('a co-op without an agent afterwards', () => {
  it('answers its complaints itself from the day after the last', async () => {
    const id = await underWay()
    await changeToday(null)
    await office.connection.pool.query(
      `insert into memberships values ($1, $2, 'complaints officer', today_here())`,
      [office.world.members.noor, plover()],
    )
    expect(await checkHandovers(office.connection, today)).toBe(1)
    expect(await office.position(id)).toMatchObject({
      handler: 'landlord',
      handledBy: plover(),
      whoseMove: 'landlord',
      next: 'allocate',
    })
    expect((await handedOver()).map(({ payload }) => payload.personId)).toEqual([office.world.members.noor])
    await allocatedTo(id, office.world.members.noor, office.world.members.noor)
    expect(await office.position(id)).toMatchObject({ next: 'decide' })
  })
  it('and an agreement that another of the same agent follows hands nothing over', async () => {
    await underWay()
    await agreeAnew(office, plover(), [
      { agentId: sides.harbour, fromOn: inDays(-400), untilOn: inDays(-1) },
      { agentId: sides.harbour, fromOn: today, untilOn: null },
    ])
    expect(await checkHandovers(office.connection, today)).toBe(0)
  })
})
