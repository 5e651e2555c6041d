import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { acknowledge } from './acknowledge.ts'
import { escalate } from './escalate.ts'
import { issueResponse } from './issue-response.ts'
import { RefusalForm, refuseComplaint } from './refuse-complaint.ts'
import { withdraw } from './withdraw.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const logged = async () =>
  (await aComplaint(office.as(office.world.officers.asha), office.world.coops.plover)).complaintId

/** Answered at stage 1 on Friday 12 June 2026. */
async function answeredOn12June() {
  const { as, at, world } = office
  const { asha } = world.officers
  const id = await logged()
  await acknowledged(as(asha), await at(id), 'agent')
  await allocated(as(asha), await at(id), asha)
  await decided(as(asha, '2026-06-12'), await at(id), 'not upheld', [1])
  must(await issueResponse(as(asha, '2026-06-12'), await at(id)))
  return id
}

const asked = (receivedOn: string) => ({ receivedOn: on(receivedOn), channel: 'email' as const, reasons: '' })

const OLD = RefusalForm.parse({
  ground: 'older than the time limit',
  reasoning: 'The gate was mended in March 2023, more than three years before the complaint.',
  discretion: 'Nothing has happened since, and no record of the visit was kept that could be looked into.',
})

describe('section 2: a complaint that is not accepted', () => {
  it('is told so by a letter with the reasons and the Ombudsman’s details', async () => {
    const { as, at, letters, position, world } = office
    const id = await logged()
    must(await refuseComplaint(as(world.officers.asha, '2026-06-03'), await at(id), OLD))
    expect(await position(id)).toMatchObject({
      state: 'ended',
      end: 'refused',
      endedOn: '2026-06-03',
      due: null,
    })
    const [letter] = await letters(id)
    expect(letter).toMatchObject({ kind: 'refusal', stage: 1, content: { of: 'complaint' } })
    expect(letter?.html).toContain('Ombudsman')
  })

  it.each([
    ['2.3: age, without saying how discretion was used', { ...OLD, discretion: '' }, 'older'],
    [
      '2.5: the ground alone for a reason',
      { ...OLD, reasoning: 'It is older than the time limit.' },
      'own facts',
    ],
  ])('%s: no letter, no event', async (_, form, because) => {
    const { as, at, letters, world } = office
    const id = await logged()
    const seen = await at(id)
    const answer = await refuseComplaint(as(world.officers.asha), seen, form)
    expect(answer).toMatchObject({
      why: 'not complete',
      because: [expect.anything(), expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toEqual([])
  })

  it('cannot be one that was acknowledged', async () => {
    const { as, at, world } = office
    const id = await logged()
    await acknowledged(as(world.officers.asha), await at(id), 'agent')
    const answer = await refuseComplaint(as(world.officers.asha), await at(id), OLD)
    expect(answer).toMatchObject({
      done: false,
      because: [expect.stringContaining('accepted when it was acknowledged')],
    })
  })

  it('5.11: nor is every request for stage 2, and that is a refusal of the escalation', async () => {
    const { as, at, letters, position, world } = office
    const { asha } = world.officers
    const id = await answeredOn12June()
    must(await escalate(as(asha, '2026-06-16'), await at(id), asked('2026-06-15')))
    const form = {
      ...OLD,
      ground: 'court proceedings have begun' as const,
      reasoning: 'The claim about this roof was filed at the county court on 11 June 2026.',
    }
    must(await refuseComplaint(as(asha, '2026-06-17'), await at(id), form))
    expect(await position(id)).toMatchObject({ end: 'escalation refused', outcome: 'not upheld', stage: 2 })
    expect((await letters(id)).at(-1)).toMatchObject({
      kind: 'refusal',
      stage: 2,
      content: { of: 'escalation' },
    })
  })
})

describe('6.10 a request for stage 2', () => {
  it.each([
    ['dated before the response', '2026-06-11', 'before the last thing on record'],
    ['dated in the future', '2026-06-17', '17 June 2026 is in the future'],
  ])('%s is refused', async (_, receivedOn, because) => {
    const { as, at, world } = office
    const id = await answeredOn12June()
    const seen = await at(id)
    const answer = await escalate(as(world.officers.asha, '2026-06-16'), seen, asked(receivedOn))
    expect(answer).toMatchObject({
      done: false,
      field: 'receivedOn',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
  })

  it('6.12: needs no reasons, may come late, and is acknowledged within five working days', async () => {
    const { as, at, position, world } = office
    const id = await answeredOn12June()
    must(await escalate(as(world.officers.asha, '2026-10-30'), await at(id), asked('2026-10-30')))
    expect(await position(id)).toMatchObject({ stage: 2, state: 'open', due: { due: '2026-11-06' } })
  })

  it('is not made of a complaint still at stage 1', async () => {
    const { as, at, world } = office
    const id = await logged()
    const answer = await escalate(as(world.officers.asha), await at(id), asked('2026-06-01'))
    expect(answer).toMatchObject({ done: false, because: ['Stage 1 has not been answered yet.'] })
  })
})

describe('a withdrawal', () => {
  it('ends the complaint, and nothing more can be done', async () => {
    const { as, at, position, world } = office
    const { asha } = world.officers
    const id = await logged()
    must(
      await withdraw(as(asha, '2026-06-05'), await at(id), {
        on: on('2026-06-04'),
        reason: 'It was mended.',
      }),
    )
    expect(await position(id)).toMatchObject({ end: 'withdrawn', endedOn: '2026-06-04', whoseMove: 'nobody' })
    const definition = {
      heads: [{ words: 'The roof', responsibility: 'agent' as const }],
      outcomesSought: 'A roof',
      notOurs: '',
      question: '',
    }
    expect(await acknowledge(as(asha, '2026-06-05'), await at(id), definition)).toMatchObject({
      done: false,
      because: ['This complaint ended on 4 June 2026: it was withdrawn.'],
    })
  })

  it.each(['2026-05-29', '2026-06-09'])(
    'cannot be of %s, before it was logged or still to come',
    async day => {
      const { as, at, world } = office
      const id = await logged()
      const answer = await withdraw(as(world.officers.asha, '2026-06-08'), await at(id), {
        on: on(day),
        reason: 'Mended',
      })
      expect(answer).toMatchObject({ done: false, field: 'on' })
    },
  )
})
