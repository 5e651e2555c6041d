import { randomUUID } from 'node:crypto'
import { asPerson } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { morningCheck } from '../morning/morning-check.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, heads } from '../testing/steps.ts'
import { acknowledge } from './acknowledge.ts'
import { allocate } from './allocate.ts'
import { branch, NewIssueForm } from './branch-complaint.ts'
import { logComplaint } from './log-complaint.ts'
import { withdraw } from './withdraw.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const definition = { heads: heads('agent'), outcomesSought: 'The roof mended', notOurs: '', question: '' }

const ANOTHER_ISSUE = NewIssueForm.parse({
  receivedOn: '2026-06-01',
  channel: 'telephone',
  category: 'Repairs',
  summary: 'The gate does not close',
  account: 'Nor does the gate close.',
})
const SAME_MATTER = {
  receivedOn: on('2026-06-01'),
  channel: 'telephone' as const,
  residentName: 'Quincy Example',
  residentAddress: '',
  residentEmail: '',
  residentTelephone: '',
  category: 'Repairs',
  summary: 'The same roof',
  account: 'The roof leaks on me as well.',
}

describe('two at work on one complaint', () => {
  it('of two officers at once one succeeds, and the other is told what changed and by whom', async () => {
    const { as, at, events, letters, world } = office
    const { asha, bryn } = world.officers
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    const seen = await at(complaintId)
    const answers = await Promise.all([
      acknowledge(as(asha), seen, definition),
      acknowledge(as(bryn), seen, definition),
    ])
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    const winner = answers[0].done ? 'Asha Example' : 'Bryn Example'
    expect(answers.find(({ done }) => !done)).toMatchObject({
      why: 'moved on',
      because: [
        expect.stringContaining('Nothing of yours was recorded'),
        `Stage 1 acknowledged and defined in one part, by ${winner}, 1 June 2026.`,
      ],
    })
    expect((await events(complaintId)).map(({ type }) => type)).toEqual([
      'received',
      'logged',
      'acknowledged',
    ])
    expect(await letters(complaintId)).toHaveLength(1)
  })

  it('a complaint about the same matter waits for whoever is at work on the other, and neither ends the other', async () => {
    const { as, at, world } = office
    const { asha, bryn } = world.officers
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([
        logComplaint(as(bryn), { ...SAME_MATTER, coopId: world.coops.plover, alike: complaintId }),
        branch(as(asha), await at(complaintId), ANOTHER_ISSUE),
      ])
      expect(answers[0]).toMatchObject({ done: true })
      // Of the two the first makes the other read what is new.
      expect(answers[1].done || answers[1].why === 'moved on').toBe(true)
    }
  })

  it('five complaints logged at once get five references, one after another', async () => {
    const { as, position, world } = office
    const logged = await Promise.all(
      Array.from({ length: 5 }, () => aComplaint(as(world.heron.hana), world.coops.heron)),
    )
    const references = await Promise.all(
      logged.map(async ({ complaintId }) => (await position(complaintId)).reference),
    )
    expect(references.toSorted()).toEqual(['HY-0001', 'HY-0002', 'HY-0003', 'HY-0004', 'HY-0005'])
  })

  it('a reminder in between stands in nobody’s way', async () => {
    const { connection, as, at, events, world } = office
    const { asha } = world.officers
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    const seen = await at(complaintId)
    const { today } = as(asha, '2026-06-04')
    await morningCheck(connection, today)
    expect((await events(complaintId)).at(-1)).toMatchObject({ type: 'reminded', occasion: 'due soon' })
    expect(await acknowledge(as(asha, '2026-06-04'), seen, definition)).toMatchObject({ done: true })
  })

  it('a page that does not say what it showed is out of date', async () => {
    const { as, world } = office
    const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
    const answer = await acknowledge(as(world.officers.asha), { complaintId, seen: Number.NaN }, definition)
    expect(answer).toMatchObject({ done: false, why: 'moved on' })
  })
})

describe('what cannot be done twice, or by this person', () => {
  it('6.2: a stage is acknowledged once', async () => {
    const { as, at, letters, world } = office
    const { asha } = world.officers
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha, '2026-06-03'), await at(complaintId), 'agent')
    expect(await acknowledge(as(asha, '2026-06-04'), await at(complaintId), definition)).toMatchObject({
      done: false,
      why: 'not possible',
      because: ['Stage 1 was already acknowledged on 3 June 2026.'],
    })
    expect(await letters(complaintId)).toHaveLength(1)
  })

  it('a complaint of another agent’s is not found, like one that does not exist or has no such name', async () => {
    const { as, at, connection, world } = office
    const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
    const { stranger } = world.officers
    const { seen } = await at(complaintId)
    const tried = [complaintId, randomUUID(), 'no-such-thing', `${complaintId}'--`]
    const answers = await Promise.all(
      tried.map(id => acknowledge(as(stranger), { complaintId: id, seen }, definition)),
    )
    for (const answer of answers)
      expect(answer).toEqual({
        done: false,
        why: 'not found',
        because: ['There is no such complaint.'],
        field: null,
      })
    for (const id of tried)
      expect(
        await asPerson(connection, stranger, db => complaintPage(db, stranger, id, as(stranger).today)),
      ).toBeNull()
    expect((await at(complaintId)).seen).toBe(seen)
  })

  it('nobody logs a complaint for a co-op they do not handle', async () => {
    const { as, count, world } = office
    const before = await count('complaints')
    for (const personId of [world.officers.stranger, world.members.sol, world.heron.hana])
      await expect(aComplaint(as(personId), world.coops.plover)).rejects.toThrow('no such co-op among those')
    expect(await count('complaints')).toBe(before)
  })

  it('a co-op’s member with a role on the case reads it, and cannot acknowledge, allocate or withdraw it', async () => {
    const { as, at, world } = office
    const { asha, bryn } = world.officers
    const { sol } = world.members
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha), await at(complaintId), 'landlord')
    await allocated(as(asha), await at(complaintId), asha, [sol])
    const seen = await at(complaintId)
    for (const answer of [
      await allocate(as(sol), seen, { investigator: bryn, deciders: [sol] }),
      await withdraw(as(sol), seen, { on: as(sol).today, reason: 'They said so' }),
    ])
      expect(answer).toMatchObject({ done: false, why: 'not yours' })
    expect(await at(complaintId)).toEqual(seen)
  })

  it('naming a decider twice is naming them once', async () => {
    const { as, at, position, world } = office
    const { asha } = world.officers
    const { mina } = world.members
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha), await at(complaintId), 'landlord')
    await allocated(as(asha), await at(complaintId), asha, [mina, mina])
    expect((await position(complaintId)).stage1.deciders).toEqual([mina])
  })

  it.each([
    ['2021-05-04', 'from 1 April 2022'],
    ['2026-06-02', '2 June 2026 is in the future'],
  ])('a complaint received on %s is refused with its reason', async (receivedOn, because) => {
    const { as, world } = office
    const actor = as(world.officers.asha)
    const answer = await logComplaint(actor, {
      coopId: world.coops.plover,
      receivedOn: as('', receivedOn).today,
      channel: 'letter',
      residentName: 'Nadia Example',
      residentAddress: '',
      residentEmail: '',
      residentTelephone: '',
      category: 'Repairs',
      summary: 'A leak',
      account: 'It leaks',
      alike: 'another matter',
    })
    expect(answer).toMatchObject({
      done: false,
      field: 'receivedOn',
      because: [expect.stringContaining(because)],
    })
  })
})
