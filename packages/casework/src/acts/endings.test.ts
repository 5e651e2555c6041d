import { asOperator } from '@putright/db'
import { codeAsPolicy } from '@putright/handling-code'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptPolicy } from '../operator/organisations.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must } from '../testing/steps.ts'
import { acknowledge } from './acknowledge.ts'
import { escalate } from './escalate.ts'
import { issueResponse } from './issue-response.ts'
import { RefusalForm, refuseComplaint } from './refuse-complaint.ts'
import { ReversalForm, reverse } from './reverse.ts'
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

let refused = 0
/** Each with words of its own, as 2.5 asks. */
const old = (rest: Record<string, unknown> = {}) => {
  refused += 1
  return RefusalForm.parse({
    ...OLD,
    reasoning: `${OLD.reasoning} It is gate ${refused} of the north side.`,
    ...rest,
  })
}

const OLD = {
  ground: 'older than the time limit',
  happenedOn: '2023-03-14',
  reasoning: 'The gate was mended in March 2023, more than three years before the complaint.',
  discretion: 'Nothing has happened since, and no record of the visit was kept that could be looked into.',
}

describe('2.1, 2.2, 2.4: a complaint that is not accepted', () => {
  it('is told so by a letter with the reasons and the Ombudsman’s details', async () => {
    const { as, at, letters, position, world } = office
    const id = await logged()
    must(await refuseComplaint(as(world.officers.asha, '2026-06-03'), await at(id), old()))
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
    ['2.3: age, without saying how discretion was used', { discretion: '' }, 'older'],
    ['2.5: the ground alone for a reason', { reasoning: 'It is older than the time limit.' }, 'own facts'],
  ])('%s: no letter, no event', async (_, form, because) => {
    const { as, at, letters, world } = office
    const id = await logged()
    const seen = await at(id)
    const answer = await refuseComplaint(as(world.officers.asha), seen, old(form))
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
    const answer = await refuseComplaint(as(world.officers.asha), await at(id), old())
    expect(answer).toMatchObject({
      done: false,
      because: [expect.stringContaining('accepted when it was acknowledged')],
    })
  })

  it.each<[string, string, Record<string, unknown>, string, string]>([
    [
      'on the last day of the twelve months',
      '2026-06-01',
      { happenedOn: '2025-06-01' },
      'through 1 June 2026',
      'ground',
    ],
    [
      'of what was found out later',
      '2026-06-01',
      { awareOn: '2025-11-03' },
      'through 3 November 2026',
      'ground',
    ],
    ['of nobody knows when', '2026-06-01', { happenedOn: '' }, 'without either nobody can say', 'happenedOn'],
  ])('2.3: is not refused for age %s', async (_, today, rest, because, field) => {
    const { as, at, letters, world } = office
    const id = await logged()
    const seen = await at(id)
    const answer = await refuseComplaint(as(world.officers.asha, today), seen, old(rest))
    expect(answer).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toEqual([])
  })

  it('2.3: may be the day after, with discretion considered; who decided is on record', async () => {
    const { as, at, events, world } = office
    const id = await logged()
    const form = old({ happenedOn: '2025-05-31', decidedBy: world.members.sol })
    must(await refuseComplaint(as(world.officers.asha), await at(id), form))
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'refused',
      happenedOn: '2025-05-31',
      decidedBy: world.members.sol,
      recordedBy: world.officers.asha,
    })
  })

  it('2.3: what intake was told comes before what the refusal says', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const told = { awareOn: on('2026-02-01'), happenedOn: on('2023-03-14') }
    const { complaintId } = await aComplaint(as(asha), world.coops.plover, told)
    const answer = await refuseComplaint(as(asha), await at(complaintId), old({ awareOn: '2023-03-14' }))
    expect(answer).toMatchObject({
      done: false,
      field: 'ground',
      because: [expect.stringContaining('1 February 2027')],
    })
  })

  it('2.5: the words another complaint was refused with are refused, whatever their punctuation', async () => {
    const { as, at, letters, world } = office
    const { asha } = world.officers
    const form = old()
    must(await refuseComplaint(as(asha), await at(await logged()), form))
    const id = await logged()
    const again = { ...form, reasoning: ` ${form.reasoning.toUpperCase().replaceAll('.', ' –')} ` }
    const answer = await refuseComplaint(as(asha), await at(id), again)
    expect(answer).toMatchObject({
      done: false,
      field: 'reasoning',
      because: [expect.stringContaining('Code 2.5')],
    })
    expect(await letters(id)).toEqual([])
  })

  it('is not decided by somebody of nowhere', async () => {
    const { as, at, world } = office
    const answer = await refuseComplaint(
      as(world.officers.asha),
      await at(await logged()),
      old({ decidedBy: world.officers.stranger }),
    )
    expect(answer).toMatchObject({ done: false, field: 'decidedBy' })
  })

  it('5.11: nor is every request for stage 2, and that is a refusal of the escalation', async () => {
    const { as, at, letters, position, world } = office
    const { asha } = world.officers
    const id = await answeredOn12June()
    must(await escalate(as(asha, '2026-06-16'), await at(id), asked('2026-06-15')))
    const form = {
      ...old({ ground: 'court proceedings have begun' }),
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

  it('6.12: past the guide of the policy it is taken like any other, and what was said when asked is kept', async () => {
    const { as, at, connection, events, position, world } = office
    await asOperator(connection, db =>
      adoptPolicy(db, world.coops.wren, {
        title: 'With a guide',
        adoptedOn: on('2026-05-01'),
        settings: { ...codeAsPolicy, escalationGuideDays: 20 },
      }),
    )
    const stranger = (today: string) => as(world.officers.stranger, today)
    const { complaintId: id } = await aComplaint(stranger('2026-06-01'), world.coops.wren)
    await acknowledged(stranger('2026-06-01'), await at(id), 'agent')
    await allocated(stranger('2026-06-01'), await at(id), world.officers.stranger)
    await decided(stranger('2026-06-12'), await at(id), 'not upheld', [1])
    must(await issueResponse(stranger('2026-06-12'), await at(id)))
    const late = { ...asked('2026-11-02'), whenAsked: 'Rang on 3 November; he would not say.' }
    must(await escalate(stranger('2026-11-03'), await at(id), late))
    expect(await position(id)).toMatchObject({ stage: 2, state: 'open', due: { due: '2026-11-09' } })
    expect((await events(id)).at(-1)).toMatchObject({ reasons: '', whenAsked: late.whenAsked })
  })

  it('is not made of a complaint still at stage 1', async () => {
    const { as, at, world } = office
    const id = await logged()
    const answer = await escalate(as(world.officers.asha), await at(id), asked('2026-06-01'))
    expect(answer).toMatchObject({ done: false, because: ['Stage 1 has not been answered yet.'] })
  })
})

describe('2.4, 5.11: the Ombudsman directs that it be taken on', () => {
  const directed = (day: string) => ({
    directedOn: on(day),
    reference: '202612345',
    reasons: 'The gate still sticks.',
  })

  it('a complaint is open again, with its days from the direction, and can be acknowledged', async () => {
    const { as, at, events, position, world } = office
    const { asha } = world.officers
    const id = await logged()
    must(await refuseComplaint(as(asha, '2026-06-03'), await at(id), old()))
    must(await reverse(as(asha, '2026-09-08'), await at(id), directed('2026-09-07')))
    expect(await position(id)).toMatchObject({
      state: 'open',
      end: null,
      refusal: null,
      receivedOn: '2026-06-01',
      due: { name: 'stage 1 acknowledgement', due: '2026-09-14' },
    })
    await acknowledged(as(asha, '2026-09-09'), await at(id), 'agent')
    expect((await position(id)).due).toMatchObject({ name: 'stage 1 response', due: '2026-09-23' })
    expect((await events(id)).map(({ type }) => type)).toContain('refused')
  })

  it('an escalation, too; the answer of stage 1 stands', async () => {
    const { as, at, position, world } = office
    const { asha } = world.officers
    const id = await answeredOn12June()
    must(await escalate(as(asha, '2026-06-16'), await at(id), asked('2026-06-15')))
    must(
      await refuseComplaint(
        as(asha, '2026-06-17'),
        await at(id),
        old({ ground: 'another ground of the policy' }),
      ),
    )
    must(await reverse(as(asha, '2026-09-07'), await at(id), directed('2026-09-07')))
    expect(await position(id)).toMatchObject({
      state: 'open',
      stage: 2,
      stage1: { respondedOn: '2026-06-12' },
      due: { name: 'stage 2 acknowledgement', due: '2026-09-14' },
    })
  })

  it('refused again on other facts, it is ended again', async () => {
    const { as, at, position, world } = office
    const { asha } = world.officers
    const id = await logged()
    must(await refuseComplaint(as(asha, '2026-06-03'), await at(id), old()))
    must(await reverse(as(asha, '2026-09-07'), await at(id), directed('2026-09-07')))
    must(
      await refuseComplaint(
        as(asha, '2026-09-08'),
        await at(id),
        old({ ground: 'court proceedings have begun' }),
      ),
    )
    expect(await position(id)).toMatchObject({ end: 'refused', endedOn: '2026-09-08' })
  })

  const wrong = (rest = {}) =>
    ReversalForm.parse({
      by: 'ourselves',
      directedOn: '2026-06-05',
      reasons: 'It is ours after all.',
      ...rest,
    })

  it('or those who refused it were wrong: its days are as if it had not been refused, and a letter says so', async () => {
    const { as, at, events, letters, position, world } = office
    const { asha, bryn } = world.officers
    const id = await logged()
    must(await refuseComplaint(as(asha, '2026-06-03'), await at(id), old()))
    must(await reverse(as(bryn, '2026-06-05'), await at(id), wrong()))
    expect(await position(id)).toMatchObject({
      state: 'open',
      refusal: null,
      due: { name: 'stage 1 acknowledgement', due: '2026-06-08' },
    })
    const letter = (await letters(id)).at(-1)
    expect(letter?.html).toContain('We were wrong to refuse your complaint')
    expect((await events(id)).at(-1)).toMatchObject({ by: 'ourselves', letterId: letter?.id })
  })

  it('which is late at once where its day is over, and the resident hears when to expect an answer', async () => {
    const { as, at, position, world } = office
    const { asha } = world.officers
    const id = await logged()
    must(await refuseComplaint(as(asha, '2026-06-03'), await at(id), old()))
    const seen = await at(id)
    for (const expectedOn of ['', '2026-09-01'])
      expect(await reverse(as(asha, '2026-09-07'), seen, wrong({ expectedOn }))).toMatchObject({
        done: false,
        field: 'expectedOn',
      })
    expect(await at(id)).toEqual(seen)
    must(await reverse(as(asha, '2026-09-07'), seen, wrong({ expectedOn: '2026-09-14' })))
    expect((await position(id)).due).toMatchObject({ due: '2026-06-08' })
  })

  it('the Ombudsman’s direction has a reference; nobody else’s mistake needs one', () => {
    const form = { directedOn: '2026-06-05', reasons: 'Take it on.' }
    expect(ReversalForm.safeParse(form).error?.issues).toMatchObject([{ path: ['reference'] }])
    expect(ReversalForm.safeParse({ ...form, by: 'somebody' }).success).toBe(false)
    expect(wrong().reference).toBe('')
  })

  it.each([
    ['before the refusal', '2026-06-02', '2026-09-07', 'before the last thing on record'],
    ['in the future', '2026-09-08', '2026-09-07', 'in the future'],
  ])('is not dated %s', async (_, day, today, because) => {
    const { as, at, world } = office
    const id = await logged()
    must(await refuseComplaint(as(world.officers.asha, '2026-06-03'), await at(id), old()))
    const seen = await at(id)
    expect(await reverse(as(world.officers.asha, today), seen, directed(day))).toMatchObject({
      done: false,
      field: 'directedOn',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
  })

  it('is nothing for a complaint that was not refused', async () => {
    const { as, at, world } = office
    expect(
      await reverse(as(world.officers.asha), await at(await logged()), directed('2026-06-01')),
    ).toMatchObject({
      done: false,
      because: ['It has not been refused.'],
    })
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
