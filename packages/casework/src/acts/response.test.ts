import type { RemedyKind } from '@putright/handling-code'
import { missingFrom } from '@putright/handling-code'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { decide } from './decide.ts'
import type { DecisionForm, HeadDecisionForm } from './decision-form.ts'
import { issueResponse } from './issue-response.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** Acknowledged with so many parts and allocated to Asha. */
async function investigated(...responsibilities: 'agent'[]) {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(as(asha), await at(complaintId), ...responsibilities)
  await allocated(as(asha), await at(complaintId), asha)
  return complaintId
}

const apology = {
  kind: 'apology' as RemedyKind,
  what: 'We apologise for the missed visits.',
  amount: null,
  by: null,
}
type OwnWords = Exclude<HeadDecisionForm, { towards: 'accepted' }>

const decision = (rest: Partial<OwnWords>): DecisionForm => ({
  heads: [
    {
      head: 1,
      outcome: 'upheld',
      reasons: 'The repairs policy promises a visit in five days, and none was made.',
      remedies: [{ ...apology, by: on('2026-06-01') }],
      actions: [],
      ...rest,
    },
  ],
})

describe('a response that lacks something does not go out', () => {
  it('6.7: every part is decided first', async () => {
    const { as, at, letters, world } = office
    const { asha } = world.officers
    const id = await investigated('agent', 'agent', 'agent')
    await decided(as(asha), await at(id), 'upheld', [1])
    const answer = await issueResponse(as(asha), await at(id))
    expect(answer).toMatchObject({
      done: false,
      because: ['Parts 2 and 3 of the complaint have not been decided (Code 6.7, 6.18).'],
    })
    expect(await letters(id)).toHaveLength(1)
  })

  it.each<[string, Partial<OwnWords>, string]>([
    [
      '6.9: a placeholder left in the reasons',
      { reasons: 'The repairs policy says that [name] visits.' },
      '[name]',
    ],
    [
      '6.9: one left in a remedy',
      { remedies: [{ ...apology, what: 'We will pay TBC.', by: on('2026-06-01') }] },
      'TBC',
    ],
  ])('%s', async (_, rest, because) => {
    const { as, at, count, events, letters, world } = office
    const { asha } = world.officers
    const id = await investigated('agent')
    must(await decide(as(asha), await at(id), decision(rest)))
    const [before, mails] = [await events(id), await count('outbox')]
    const answer = await issueResponse(as(asha), await at(id))
    expect(answer).toMatchObject({
      done: false,
      why: 'not complete',
      because: ['This letter cannot be issued yet.', expect.stringContaining(because)],
    })
    expect(await events(id)).toEqual(before)
    expect((await letters(id)).map(({ kind }) => kind)).toEqual(['acknowledgement'])
    expect(await count('outbox')).toBe(mails)
  })

  it('decided again without the placeholder, it goes out and is stored as sent', async () => {
    const { as, at, letters, position, world } = office
    const { asha } = world.officers
    const id = await investigated('agent')
    must(await decide(as(asha), await at(id), decision({ reasons: 'As [name] wrote.' })))
    must(await decide(as(asha), await at(id), decision({})))
    const { letterId } = must(await issueResponse(as(asha), await at(id)))
    const letter = (await letters(id)).at(-1)
    expect(letter).toMatchObject({ id: letterId, kind: 'stage 1 response', issued_on: '2026-06-01' })
    expect(letter && missingFrom(letter.content)).toEqual([])
    expect(letter?.html).toContain('We apologise for the missed visits.')
    expect((await position(id)).stage1.letters.response).toBe(letterId)
  })

  it('a stage is answered once', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const id = await investigated('agent')
    must(await decide(as(asha), await at(id), decision({})))
    must(await issueResponse(as(asha), await at(id)))
    expect(await issueResponse(as(asha), await at(id))).toMatchObject({
      done: false,
      because: ['Stage 1 was answered on 1 June 2026.'],
    })
  })
})

describe('a decision that cannot stand is refused', () => {
  it.each<[string, Partial<OwnWords>, string]>([
    ['on a part that is not there', { head: 9 }, 'There is no such part'],
    [
      'with a promise for a day that is past',
      { remedies: [{ ...apology, by: on('2026-05-29') }] },
      'is past',
    ],
    [
      'with work promised for a day that is past',
      { actions: [{ what: 'Mend it', who: 'Us', by: on('2026-05-29') }] },
      'is past',
    ],
  ])('%s', async (_, rest, because) => {
    const { as, at, world } = office
    const id = await investigated('agent')
    const seen = await at(id)
    const answer = await decide(as(world.officers.asha), seen, decision(rest))
    expect(answer).toMatchObject({ done: false, because: [expect.stringContaining(because)] })
    expect(await at(id)).toEqual(seen)
  })

  it('by an officer to whom it was not allocated', async () => {
    const { as, at, world } = office
    const id = await investigated('agent')
    expect(await decide(as(world.officers.bryn), await at(id), decision({}))).toMatchObject({
      done: false,
      why: 'not yours',
    })
  })
})
