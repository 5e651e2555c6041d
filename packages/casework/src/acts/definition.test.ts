import { provisionalFindingsOf } from '@putright/complaint'
import { asOperator } from '@putright/db'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, allocated, decided, must, recommended } from '../testing/steps.ts'
import { branch, NewIssueForm } from './branch-complaint.ts'
import { CommentForm, comment } from './comment.ts'
import { issueResponse } from './issue-response.ts'
import { DefinitionForm, redefine } from './redefine.ts'
import { ProvisionalFindingsForm, share } from './share.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** Received and acknowledged in two parts on Monday 1 June 2026, due on 15 June; Asha looks into it, Sol decides part 2. */
async function inTwoParts() {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(as(asha), await at(complaintId), 'agent', 'landlord')
  await allocated(as(asha), await at(complaintId), asha, [world.members.sol])
  return complaintId
}

const ONE = { number: '1', words: 'Part 1 of what went wrong', responsibility: 'agent' }
const TWO = { number: '2', words: 'Part 2 of what went wrong', responsibility: 'landlord' }
const FENCE = { number: '', words: 'The fence is down, too.', responsibility: 'agent' }
const wanted = (heads: object[], rest: Record<string, unknown> = {}) =>
  DefinitionForm.parse({
    as: 'new issue joined',
    reason: 'She rang on 4 June about the fence.',
    heads,
    outcomesSought: 'The roof mended and an apology.',
    ...rest,
  })

describe('5.6, 6.8: a definition is changed until the response is out', () => {
  it('6.8: a related issue joins it, with a letter that says so and the date left alone', async () => {
    const { as, at, letters, position, world } = office
    const id = await inTwoParts()
    must(await redefine(as(world.officers.asha, '2026-06-04'), await at(id), wanted([ONE, TWO, FENCE])))
    const { stage1, due } = await position(id)
    expect(stage1.heads).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3, words: FENCE.words }])
    expect(due?.due).toBe('2026-06-15')
    const letter = (await letters(id)).at(-1)
    expect(letter).toMatchObject({
      kind: 'definition',
      content: { changes: ['Part 3 is new.'], heads: { length: 3 } },
    })
    expect(letter?.html).toContain('Ombudsman')
  })

  it('clarified, what was recommended of the old words falls away; a split number never comes back', async () => {
    const { as, at, position, world } = office
    const asha = as(world.officers.asha, '2026-06-04')
    const id = await inTwoParts()
    await recommended(asha, await at(id), 2)
    const clearer = { ...TWO, words: 'Part 2, since March' }
    must(await redefine(asha, await at(id), wanted([ONE, clearer], { as: 'clarified' })))
    expect((await position(id)).stage1.heads.map(({ recommendation }) => recommendation)).toEqual([
      null,
      null,
    ])
    const parts = [FENCE, { ...FENCE, words: 'The gate is down, too.' }]
    must(await redefine(asha, await at(id), wanted([ONE, ...parts], { as: 'split' })))
    must(
      await redefine(
        asha,
        await at(id),
        wanted([ONE, { ...FENCE, number: '3' }, { ...parts[1], number: '4' }, FENCE]),
      ),
    )
    expect((await position(id)).stage1.heads.map(({ number }) => number)).toEqual([1, 3, 4, 5])
  })

  it('what is new needs its own decision before the response', async () => {
    const { as, at, position, world } = office
    const asha = as(world.officers.asha, '2026-06-04')
    const id = await inTwoParts()
    await decided(asha, await at(id), 'not upheld', [1])
    must(await redefine(asha, await at(id), wanted([ONE, TWO, FENCE])))
    expect(await issueResponse(asha, await at(id))).toMatchObject({ done: false })
    expect((await position(id)).stage1.heads.map(({ decision }) => decision !== null)).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each<[string, object[], Record<string, unknown>, string]>([
    ['a part dropped', [ONE], { as: 'clarified' }, 'Part 2 is missing'],
    [
      'a part decided',
      [{ ...ONE, words: 'Other words' }, TWO],
      { as: 'clarified' },
      'Part 1 has been decided',
    ],
    ['nothing changed', [ONE, TWO], { as: 'clarified' }, 'Nothing has changed'],
    ['a part of another complaint', [ONE, TWO, { ...FENCE, number: '77' }], {}, 'There is no part 77'],
  ])('is refused: %s', async (_, heads, rest, because) => {
    const { as, at, letters, world } = office
    const asha = as(world.officers.asha, '2026-06-04')
    const id = await inTwoParts()
    await decided(asha, await at(id), 'not upheld', [1])
    const seen = await at(id)
    expect(await redefine(asha, seen, wanted(heads, rest))).toMatchObject({
      done: false,
      field: 'heads',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toHaveLength(1)
  })

  it('is refused: an agent’s part at a co-op that has no agent', async () => {
    const { as, at, world } = office
    const hana = as(world.heron.hana)
    const { complaintId } = await aComplaint(hana, world.coops.heron)
    await acknowledged(hana, await at(complaintId), 'landlord')
    const own = { ...ONE, responsibility: 'landlord' }
    expect(await redefine(hana, await at(complaintId), wanted([own, FENCE]))).toMatchObject({
      done: false,
      because: [expect.stringContaining('no managing agent')],
    })
  })

  it('is for the team, and not once the response is out', async () => {
    const { as, at, world } = office
    const { asha } = world.officers
    const id = await inTwoParts()
    const form = wanted([ONE, TWO, FENCE])
    expect(await redefine(as(world.members.sol), await at(id), form)).toMatchObject({ why: 'not yours' })
    expect(await redefine(as(world.officers.stranger), await at(id), form)).toMatchObject({
      why: 'not found',
    })
    expect(await redefine(as(asha), { complaintId: id, seen: 2 }, form)).toMatchObject({ why: 'moved on' })
    await recommended(as(asha), await at(id), 2)
    await decided(as(asha), await at(id), 'not upheld', [1])
    await decided(as(world.members.sol), await at(id), 'not upheld', [2])
    must(await issueResponse(as(asha), await at(id)))
    expect(await redefine(as(asha), await at(id), form)).toMatchObject({
      because: ['Stage 1 was answered on 1 June 2026.'],
    })
  })

  it.each([
    ['no reason', { reason: ' \u0007 ' }],
    ['200,000 characters', { reason: 'x'.repeat(200_000) }],
    ['an outcome of nothing', { outcomesSought: '' }],
    ['a kind of change there is not', { as: 'dropped' }],
    ['a number that is none', { heads: [{ ...ONE, number: 'one' }] }],
    ['an empty part', { heads: [{ ...ONE, words: '' }] }],
    ['twenty-one parts', { heads: Array.from({ length: 21 }, () => FENCE) }],
  ])('its form takes no %s', (_, rest) =>
    expect(DefinitionForm.safeParse({ ...wanted([ONE]), heads: [ONE], ...rest }).success).toBe(false),
  )
})

const thought = (replyBy: string, ...findings: object[]) =>
  ProvisionalFindingsForm.parse({
    findings:
      findings.length > 0 ? findings : [{ head: '1', outcome: 'upheld', reasons: 'The log shows no visit.' }],
    replyBy,
  })

describe('5.8: provisional findings, shared for comment inside the clock', () => {
  it('go out in a letter that says nothing is decided; the comment is kept in the resident’s words', async () => {
    const { as, at, events, letters, position, world } = office
    const id = await inTwoParts()
    const asha = (day: string) => as(world.officers.asha, day)
    must(await share(asha('2026-06-05'), await at(id), thought('2026-06-11')))
    const letter = (await letters(id)).at(-1)
    expect(letter).toMatchObject({
      kind: 'provisional findings',
      content: { replyBy: '2026-06-11', findings: { length: 1 } },
    })
    expect(letter?.html).toContain('Nothing has been decided yet')
    expect(await position(id)).toMatchObject({
      due: { due: '2026-06-15' },
      stage1: { replyBy: '2026-06-11' },
    })
    const said = {
      receivedOn: on('2026-06-09'),
      channel: 'telephone' as const,
      words: 'You rang the wrong flat.',
    }
    must(await comment(asha('2026-06-10'), await at(id), said))
    expect(provisionalFindingsOf(await events(id), 1)?.comments).toMatchObject([
      { on: '2026-06-09', words: said.words },
    ])
  })

  it('leave one working day to decide and write, and no less', async () => {
    const { as, at, world } = office
    const id = await inTwoParts()
    must(await share(as(world.officers.asha, '2026-06-05'), await at(id), thought('2026-06-12')))
  })

  it.each([
    ['a reply after the response is due', '2026-06-05', '2026-06-16', 'would come too late'],
    ['a reply on the day it is due', '2026-06-05', '2026-06-15', 'no working day to decide and write'],
    ['a reply today', '2026-06-05', '2026-06-05', 'after today'],
    ['a reply in the past', '2026-06-05', '2026-06-04', 'after today'],
    ['the day before it is due', '2026-06-12', '2026-06-13', 'no time for a reply'],
    ['once it is late', '2026-06-16', '2026-06-18', 'answer it now'],
  ])('are refused: %s', async (_, today, replyBy, because) => {
    const { as, at, letters, world } = office
    const id = await inTwoParts()
    const seen = await at(id)
    const answer = await share(as(world.officers.asha, today), seen, thought(replyBy))
    expect(answer).toMatchObject({
      done: false,
      field: 'replyBy',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
    expect(await letters(id)).toHaveLength(1)
  })

  it.each<[string, object, string]>([
    ['of no part at all', { head: '1', outcome: '', reasons: '' }, 'one part at least'],
    ['of a part there is not', { head: '9', outcome: 'upheld', reasons: 'It was late.' }, 'no part 9'],
    [
      'of a part that is decided',
      { head: '1', outcome: 'upheld', reasons: 'It was late.' },
      'Part 1 has been decided',
    ],
  ])('are refused: %s', async (_, finding, because) => {
    const { as, at, world } = office
    const asha = as(world.officers.asha, '2026-06-05')
    const id = await inTwoParts()
    await decided(asha, await at(id), 'not upheld', [1])
    const seen = await at(id)
    const answer = await share(asha, seen, thought('2026-06-11', finding))
    expect(answer).toMatchObject({
      done: false,
      field: 'findings',
      because: [expect.stringContaining(because)],
    })
    expect(await at(id)).toEqual(seen)
  })

  it.each([
    ['an outcome alone', { head: '1', outcome: 'upheld', reasons: '' }],
    ['reasons alone', { head: '1', outcome: '', reasons: 'It was late.' }],
    ['200,000 characters', { head: '1', outcome: 'upheld', reasons: 'x'.repeat(200_000) }],
  ])('their form takes no %s', (_, finding) =>
    expect(ProvisionalFindingsForm.safeParse({ findings: [finding], replyBy: '2026-06-11' }).success).toBe(
      false,
    ),
  )

  it.each([
    ['before they were shared', '2026-06-04', 'before the last thing on record'],
    ['in the future', '2026-06-11', 'in the future'],
  ])('a comment is not received %s', async (_, day, because) => {
    const { as, at, world } = office
    const asha = as(world.officers.asha, '2026-06-10')
    const id = await inTwoParts()
    must(await share(as(world.officers.asha, '2026-06-05'), await at(id), thought('2026-06-11')))
    const said = CommentForm.parse({ receivedOn: day, channel: 'email', words: 'You rang the wrong flat.' })
    expect(await comment(asha, await at(id), said)).toMatchObject({
      done: false,
      field: 'receivedOn',
      because: [expect.stringContaining(because)],
    })
  })

  it('without them there is nothing to comment on', async () => {
    const { as, at, world } = office
    const said = CommentForm.parse({
      receivedOn: '2026-06-01',
      channel: 'email',
      words: 'You rang the wrong flat.',
    })
    expect(await comment(as(world.officers.asha), await at(await inTwoParts()), said)).toMatchObject({
      done: false,
      because: [expect.stringContaining('No provisional findings')],
    })
  })
})

const NADIA = { name: 'Nadia Example', email: 'nadia@example.org' }
const newIssue = (rest: Record<string, unknown> = {}) =>
  NewIssueForm.parse({
    receivedOn: '2026-06-03',
    channel: 'telephone',
    category: 'Neighbours',
    summary: 'The bins are never emptied',
    account: 'And the bins are never emptied.',
    ...rest,
  })

describe('6.8: what does not belong in it becomes a complaint of its own', () => {
  it('of the same resident, received on the day it was raised, and each says of the other', async () => {
    const { as, at, connection, events, file, position, world } = office
    const id = await inTwoParts()
    const made = must(await branch(as(world.officers.asha, '2026-06-05'), await at(id), newIssue()))
    expect(await position(made.complaintId)).toMatchObject({
      receivedOn: '2026-06-03',
      loggedOn: '2026-06-05',
      due: { due: '2026-06-10' },
      summary: 'The bins are never emptied',
    })
    const [one, other] = [await file(id), await file(made.complaintId)]
    const residents = await asOperator(connection, db =>
      db
        .selectFrom('residents')
        .where('id', 'in', [one.row.resident_id ?? '', other.row.resident_id ?? ''])
        .select(['name', 'email'])
        .execute(),
    )
    expect(residents).toEqual([NADIA, NADIA])
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'linked',
      id: made.complaintId,
      reference: made.reference,
    })
    expect((await events(made.complaintId)).at(-1)).toMatchObject({
      type: 'linked',
      id,
      as: 'raised in another complaint',
    })
    expect(one.position.due?.due).toBe('2026-06-15')
  })

  it('after the end, too: it is never dropped', async () => {
    const { as, at, position, world } = office
    const { asha } = world.officers
    const id = await inTwoParts()
    await recommended(as(asha), await at(id), 2)
    await decided(as(asha), await at(id), 'not upheld', [1])
    await decided(as(world.members.sol), await at(id), 'not upheld', [2])
    must(await issueResponse(as(asha), await at(id)))
    must(await branch(as(asha, '2026-07-05'), await at(id), newIssue({ receivedOn: '2026-07-03' })))
    expect((await position(id)).state).toBe('answered')
  })

  it.each<[string, 'asha' | 'sol' | 'stranger', Record<string, unknown>, object]>([
    ['by whoever decides it', 'sol', {}, { why: 'not yours' }],
    ['by another agent’s officer', 'stranger', {}, { why: 'not found' }],
    ['raised in the future', 'asha', { receivedOn: '2026-06-09' }, { field: 'receivedOn' }],
    ['raised before it happened', 'asha', { happenedOn: '2026-06-04' }, { field: 'happenedOn' }],
  ])('is refused %s, and nothing is begun', async (_, who, rest, refusal) => {
    const { as, at, count, world } = office
    const id = await inTwoParts()
    const [seen, before] = [await at(id), await count('complaints')]
    const people = { ...world.officers, ...world.members }
    const answer = await branch(as(people[who], '2026-06-05'), seen, newIssue(rest))
    expect(answer).toMatchObject({ done: false, ...refusal })
    expect(await at(id)).toEqual(seen)
    expect(await count('complaints')).toBe(before)
  })
})
