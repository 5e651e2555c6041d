import { asPerson } from '@putright/db'
import { deliberationOf } from '@putright/db/queries/deliberation'
import { on } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agree } from '../acts/agree.ts'
import { allocate } from '../acts/allocate.ts'
import { CommentForm, comment } from '../acts/comment.ts'
import { decide } from '../acts/decide.ts'
import { type DecisionForm, DecisionForm as Form, type HeadDecisionForm } from '../acts/decision-form.ts'
import { deliberate } from '../acts/deliberate.ts'
import { escalate } from '../acts/escalate.ts'
import { issueResponse, ResponseForm } from '../acts/issue-response.ts'
import { RecommendationForm, recommend } from '../acts/recommend.ts'
import { ProvisionalFindingsForm, share } from '../acts/share.ts'
import { complaintPage } from '../reading/complaint-page.ts'
import { letterIfDecided } from '../reading/letter-before.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aComplaint, acknowledged, agreed, allocated, decided, must, recommended } from '../testing/steps.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const ACCEPTED: DecisionForm = { heads: [{ head: 1, towards: 'accepted' }] }
type Own = Exclude<HeadDecisionForm, { towards: 'accepted' }>

const own = (rest: Partial<Own>): DecisionForm => ({
  heads: [
    {
      head: 1,
      towards: 'accepted with changes',
      outcome: 'upheld',
      reasons: 'Nobody came, as the log shows.',
      remedies: [{ kind: 'apology', what: 'We are sorry.', amount: null, by: null }],
      actions: [],
      ...rest,
    },
  ],
})

/** A complaint about the co-op's own decision, reported on and before its Secretary. */
async function beforeSol(...responsibilities: ('agent' | 'landlord')[]) {
  const { as, at, world } = office
  const { asha } = world.officers
  const { complaintId } = await aComplaint(as(asha), world.coops.plover)
  await acknowledged(
    as(asha),
    await at(complaintId),
    ...(responsibilities.length > 0 ? responsibilities : ['landlord' as const]),
  )
  await allocated(as(asha), await at(complaintId), asha, [world.members.sol])
  const { stage1 } = await office.position(complaintId)
  const theirs = stage1.heads.filter(head => head.responsibility === 'landlord')
  await recommended(as(asha), await at(complaintId), ...theirs.map(({ number }) => number))
  return complaintId
}

/** The same at stage 2, before a panel of Mina, Noor and Otto. */
async function beforePanel() {
  const { as, at, world } = office
  const { asha, bryn } = world.officers
  const { sol, mina, noor, otto } = world.members
  const id = await beforeSol()
  must(await decide(as(sol), await at(id), ACCEPTED))
  must(
    await escalate(as(asha), await at(id), { receivedOn: on('2026-06-01'), channel: 'email', reasons: '' }),
  )
  await acknowledged(as(asha), await at(id), 'landlord')
  await allocated(as(asha), await at(id), bryn, [mina, noor, otto])
  await recommended(as(bryn), await at(id), 1)
  return id
}

const mailsFor = async (complaintId: string) =>
  (await office.outbox('mail'))
    .map(({ payload }) => payload)
    .filter(payload => payload.complaintId === complaintId)

describe('6.7 the Secretary decides on a report and a recommendation', () => {
  it('accepts with one press: outcome, reasons and remedies are those recommended, and the letter goes at once', async () => {
    const { as, at, letters, position, world } = office
    const id = await beforeSol()
    expect(await decide(as(world.members.sol), await at(id), ACCEPTED)).toEqual({
      done: true,
      now: 'answered',
    })
    const { state, stage1 } = await position(id)
    expect(state).toBe('answered')
    expect(stage1.heads[0]?.decision).toMatchObject({
      towards: 'accepted',
      outcome: 'upheld',
      reasons: 'The log shows no visit.',
      remedies: [{ what: 'We apologise for it.' }],
      decidedBy: [world.members.sol],
    })
    expect((await letters(id)).at(-1)).toMatchObject({
      kind: 'stage 1 response',
      issued_by: world.members.sol,
    })
    expect(await mailsFor(id)).toContainEqual(
      expect.objectContaining({ letter: 'issued', letterId: stage1.letters.response }),
    )
  })

  it('accepts with changes, in other words', async () => {
    const { as, at, position, world } = office
    const id = await beforeSol()
    must(await decide(as(world.members.sol), await at(id), own({})))
    expect((await position(id)).stage1.heads[0]?.decision).toMatchObject({
      towards: 'accepted with changes',
      reasons: 'Nobody came, as the log shows.',
    })
  })

  it.each<[string, DecisionForm, string, string]>([
    [
      'without a word on the recommendation',
      own({ towards: undefined }),
      'Say whether you accept',
      'heads[0].towards',
    ],
    [
      'with changes, and another outcome',
      own({ outcome: 'not upheld', remedies: [] }),
      'choose “Decide otherwise”',
      'heads[0].towards',
    ],
    [
      'otherwise, and for the reasons that were recommended',
      own({
        towards: 'decided otherwise',
        outcome: 'not upheld',
        remedies: [],
        reasons: 'The log shows no visit.',
      }),
      'Say why you decide otherwise',
      'heads[0].reasons',
    ],
    ['on a part that is not there', { heads: [{ head: 7, towards: 'accepted' }] }, 'no such part', 'heads'],
  ])('refused %s, and nothing is recorded', async (_, form, because, field) => {
    const { as, at, world } = office
    const id = await beforeSol()
    const seen = await at(id)
    expect(await decide(as(world.members.sol), seen, form)).toMatchObject({
      done: false,
      because: [expect.stringContaining(because)],
      field,
    })
    expect(await at(id)).toEqual(seen)
  })

  it('7.1: a letter that would lack something refuses the whole, and nothing is recorded or mailed', async () => {
    const { as, at, letters, world } = office
    const id = await beforeSol()
    const [seen, mails] = [await at(id), await mailsFor(id)]
    const answer = await decide(as(world.members.sol), seen, own({ remedies: [] }))
    expect(answer).toMatchObject({
      done: false,
      why: 'not complete',
      because: [expect.stringContaining('nothing was recorded'), expect.stringContaining('put')],
    })
    expect(await at(id)).toEqual(seen)
    expect(await mailsFor(id)).toEqual(mails)
    expect((await letters(id)).map(({ kind }) => kind)).toEqual(['acknowledgement'])
  })

  it('7.1: each part that is upheld is put right by a remedy of its own or one that says so, from the recommendation on', async () => {
    const { as, at, events, world } = office
    const { asha } = world.officers
    const id = await beforeSol('agent', 'landlord', 'landlord')
    const payment = {
      kind: 'payment' as const,
      what: 'For the trouble',
      amount: 5000,
      by: on('2026-06-20'),
      guidanceConsidered: true,
      guidance: 'March 2026',
    }
    const upheld = (head: number, remedies: object[]) => ({
      head,
      outcome: 'upheld',
      reasons: 'So.',
      remedies,
    })
    const report = (...heads: object[]) => RecommendationForm.parse({ report: 'Anew.', heads })
    const seen = await at(id)
    const asTyped = { ...payment, amount: '50', guidanceConsidered: 'yes' }
    expect(await recommend(as(asha), seen, report(upheld(2, [asTyped]), upheld(3, [])))).toMatchObject({
      done: false,
      why: 'not complete',
      because: [expect.stringContaining('nothing was sent'), expect.stringContaining('Part 3 is upheld')],
    })
    expect(await at(id)).toEqual(seen)
    const first = { heads: [{ ...own({ towards: undefined, remedies: [] }).heads[0] }] } as DecisionForm
    expect(await decide(as(asha), seen, first)).toMatchObject({
      because: [expect.stringContaining('nothing was recorded'), expect.stringContaining('Part 1 is upheld')],
    })
    must(
      await recommend(as(asha), seen, report(upheld(2, [{ ...asTyped, alsoFor: '1 and 3' }]), upheld(3, []))),
    )
    must(await decide(as(asha), await at(id), first))
    const both = [2, 3].map(head => ({ head, towards: 'accepted' as const }))
    must(await decide(as(world.members.sol), await at(id), { heads: both }))
    must(await issueResponse(as(asha), await at(id)))
    expect((await events(id)).at(-1)).toMatchObject({ type: 'responded' })
  })

  it.each(['all of them', '2; 3', 'x'.repeat(200_000)])('7.1: “%s” are no numbers of parts', alsoFor =>
    expect(
      RecommendationForm.safeParse({
        report: 'Read.',
        heads: [
          {
            head: 1,
            outcome: 'upheld',
            reasons: 'So.',
            remedies: [{ kind: 'apology', what: 'Sorry.', alsoFor }],
          },
        ],
      }).success,
    ).toBe(false),
  )

  it.each([
    ['at all', {}],
    ['in any version that is named', { guidanceConsidered: true, guidance: '' }],
    ['in the version that is named', { guidance: 'March 2026' }],
  ])(
    '7.4: no money is offered or recommended before the guidance on remedies was considered %s',
    async (_, ticked) => {
      const { as, at, world } = office
      const money = [
        { kind: 'payment' as const, what: 'For the trouble', amount: 5000, by: on('2026-06-20'), ...ticked },
      ]
      const because = [expect.stringContaining('(Code 7.4)')]
      const id = await beforeSol()
      const seen = await at(id)
      const answer = await decide(as(world.members.sol), seen, own({ remedies: money }))
      expect(answer).toMatchObject({ done: false, field: 'heads', because })
      const heads = [
        { head: 1, outcome: 'upheld' as const, reasons: 'So it is.', remedies: money, actions: [] },
      ]
      const recommended = await recommend(as(world.officers.asha), seen, { report: 'Anew.', heads })
      expect(recommended).toMatchObject({ done: false, because })
      expect(await at(id)).toEqual(seen)
      const considered = money.map(one => ({ ...one, guidanceConsidered: true, guidance: 'March 2026' }))
      must(await decide(as(world.members.sol), seen, own({ remedies: considered })))
    },
  )

  it('sees the letter before it goes, with what it lacks, and nothing is recorded by looking', async () => {
    const { as, at, world } = office
    const id = await beforeSol()
    const seen = await at(id)
    const answer = must(await letterIfDecided(as(world.members.sol), id, own({ remedies: [] })))
    expect(answer.letter).toMatchObject({ kind: 'stage 1 response', outcome: 'upheld' })
    expect(answer.missing).not.toEqual([])
    expect(await at(id)).toEqual(seen)
  })

  it('of a complaint that is the agent’s as well, both are asked as soon as the report is there, and once', async () => {
    const { as, at, world } = office
    const id = await beforeSol('agent', 'landlord')
    const asked = async () => (await mailsFor(id)).filter(({ letter }) => letter === 'decision needed')
    expect(await asked()).toMatchObject([{ personId: world.members.sol, occasion: 'report is in' }])
    await decided(as(world.officers.asha), await at(id), 'not upheld', [1])
    expect(await asked()).toHaveLength(1)
    const { asha } = world.officers
    must(await allocate(as(asha), await at(id), { investigator: asha, deciders: [world.members.mina] }))
    expect((await asked()).map(({ personId }) => personId)).toEqual([world.members.sol, world.members.mina])
  })

  it('5.4: of a complaint that is the agent’s as well, the decision is recorded and the agent sends the one response', async () => {
    const { as, at, letters, position, world } = office
    const id = await beforeSol('agent', 'landlord')
    await decided(as(world.officers.asha), await at(id), 'upheld', [1])
    const answer = await decide(as(world.members.sol), await at(id), {
      heads: [{ head: 2, towards: 'accepted' }],
    })
    expect(answer).toEqual({ done: true, now: 'recorded' })
    expect(await position(id)).toMatchObject({ next: 'respond', whoseMove: 'agent' })
    expect((await letters(id)).map(({ kind }) => kind)).toEqual(['acknowledgement'])
  })

  it('accepts nothing that was not recommended', async () => {
    const { as, at, world } = office
    const { hana } = world.heron
    const { complaintId } = await aComplaint(as(hana), world.coops.heron)
    await acknowledged(as(hana), await at(complaintId), 'landlord')
    await allocated(as(hana), await at(complaintId), hana)
    expect(await decide(as(hana), await at(complaintId), ACCEPTED)).toMatchObject({
      done: false,
      because: ['Nothing was recommended on part 1.'],
    })
  })

  it('nobody ticks for somebody else: whom a form names beside its sender is not read', () => {
    expect(Form.parse({ heads: [{ head: '1', towards: 'accepted' }], decidedBy: ['somebody'] })).toEqual({
      ...ACCEPTED,
      whyNow: '',
    })
  })

  it('a report of 200,000 characters is too long, and one that is missing is asked for', async () => {
    const { RecommendationForm } = await import('../acts/recommend.ts')
    const sentences = (report: string) =>
      RecommendationForm.safeParse({ report, heads: [] }).error?.issues.map(({ message }) => message)
    expect(sentences('x'.repeat(200_000))).toContain('Shorten this to 30,000 characters or fewer')
    expect(sentences('\u0000 ')).toContain(
      'Write the report: what you looked at, whom you heard, what the evidence is',
    )
  })

  it('a report sent again unchanged is recorded once', async () => {
    const { as, at, events, world } = office
    const id = await beforeSol()
    await recommended(as(world.officers.asha), await at(id), 1)
    expect((await events(id)).filter(({ type }) => type === 'reported')).toHaveLength(1)
  })

  it('only the investigator recommends', async () => {
    const { as, at, world } = office
    const id = await beforeSol()
    const answer = await recommend(as(world.officers.bryn), await at(id), { report: 'Mine', heads: [] })
    expect(answer).toMatchObject({ done: false, why: 'not yours' })
  })
})

describe('6.18 a panel decides together, each member for themself', () => {
  it('the first puts a decision down, the others are asked, a second agrees, and the final response goes', async () => {
    const { as, at, letters, position, world } = office
    const { mina, noor, otto } = world.members
    const id = await beforePanel()
    expect(await decide(as(mina), await at(id), ACCEPTED)).toEqual({ done: true, now: 'awaits the panel' })
    expect((await position(id)).stage2?.heads[0]).toMatchObject({
      decision: null,
      proposal: { decidedBy: [mina] },
    })
    expect(
      (await mailsFor(id)).filter(({ occasion }) => occasion === 'proposed').map(({ personId }) => personId),
    ).toEqual([noor, otto])
    must(await agree(as(noor), await at(id), { decisions: [(await position(id)).seq] }))
    expect(await position(id)).toMatchObject({ state: 'ended', end: 'final response' })
    expect((await letters(id)).at(-1)?.content).toMatchObject({
      kind: 'final response',
      contributors: [expect.any(String), expect.stringContaining('a panel of 2 members')],
    })
  })

  it('whoever decides word for word the same has agreed', async () => {
    const { as, at, events, world } = office
    const { mina, noor } = world.members
    const id = await beforePanel()
    must(await decide(as(mina), await at(id), own({})))
    expect(await decide(as(noor), await at(id), own({}))).toEqual({ done: true, now: 'answered' })
    expect((await events(id)).map(({ type }) => type).slice(-3)).toEqual(['decided', 'agreed', 'responded'])
  })

  it('another decision is another proposal, and awaits agreement of its own', async () => {
    const { as, at, position, world } = office
    const { mina, noor, otto } = world.members
    const id = await beforePanel()
    must(await decide(as(mina), await at(id), ACCEPTED))
    await decided(as(noor), await at(id), 'not upheld', [1])
    expect((await position(id)).stage2?.heads[0]).toMatchObject({
      decision: null,
      proposal: { decidedBy: [noor] },
    })
    await agreed(as(otto), await at(id))
    expect(await position(id)).toMatchObject({ outcome: 'not upheld', end: 'final response' })
  })

  it('one’s own proposal cannot be agreed with', async () => {
    const { as, at, position, world } = office
    const { mina } = world.members
    const id = await beforePanel()
    must(await decide(as(mina), await at(id), ACCEPTED))
    const seen = await at(id)
    expect(await agree(as(mina), seen, { decisions: [(await position(id)).seq] })).toMatchObject({
      done: false,
      because: [expect.stringContaining('yourself')],
    })
    expect(await at(id)).toEqual(seen)
  })

  it('nor anything by somebody who does not decide it', async () => {
    const { as, at, position, world } = office
    const id = await beforePanel()
    must(await decide(as(world.members.mina), await at(id), ACCEPTED))
    const decisions = [(await position(id)).seq]
    expect(await agree(as(world.officers.bryn), await at(id), { decisions })).toMatchObject({
      done: false,
      because: ['Part 1 is for somebody else to decide.'],
    })
    expect(await agree(as(world.officers.stranger), await at(id), { decisions })).toMatchObject({
      why: 'not found',
    })
  })

  it('nor what has changed meanwhile, or was never there', async () => {
    const { as, at, position, world } = office
    const { mina, noor, otto } = world.members
    const id = await beforePanel()
    must(await decide(as(mina), await at(id), ACCEPTED))
    const seen = await at(id)
    const decisions = [(await position(id)).seq]
    await decided(as(noor), await at(id), 'not upheld', [1])
    expect(await agree(as(otto), seen, { decisions })).toMatchObject({ done: false, why: 'moved on' })
    for (const gone of [decisions, [999]])
      expect(await agree(as(otto), await at(id), { decisions: gone })).toMatchObject({
        done: false,
        because: [expect.stringContaining('has changed meanwhile')],
      })
  })

  it('nor what was put down by somebody who no longer decides it', async () => {
    const { as, at, position, world } = office
    const { mina, noor, otto } = world.members
    const { asha, bryn } = world.officers
    const id = await beforePanel()
    must(await decide(as(mina), await at(id), ACCEPTED))
    const { seq } = await position(id)
    must(await allocate(as(asha), await at(id), { investigator: bryn, deciders: [noor, otto] }))
    expect(await agree(as(noor), await at(id), { decisions: [seq] })).toMatchObject({
      done: false,
      because: [expect.stringContaining('no longer decides it')],
    })
  })

  it('7.1: what the letter would lack is said to the first, who can still change it', async () => {
    const { as, at, world } = office
    const id = await beforePanel()
    const seen = await at(id)
    expect(await decide(as(world.members.mina), seen, own({ remedies: [] }))).toMatchObject({
      why: 'not complete',
    })
    expect(await at(id)).toEqual(seen)
  })
})

describe('5.8: the resident was promised a day to reply to what is thought so far', () => {
  const asked = { findings: [{ head: 1, outcome: 'upheld', reasons: 'No visit.' }], replyBy: '2026-06-04' }
  const WHY = 'They rang to say that they have nothing to add.'
  async function awaitingReply(...parts: ('agent' | 'landlord')[]) {
    const id = await beforeSol(...parts)
    const asha = office.as(office.world.officers.asha)
    must(await share(asha, await office.at(id), ProvisionalFindingsForm.parse(asked)))
    return id
  }

  it('nothing is decided before it without saying why; what was said is in the record before the decision', async () => {
    const { as, at, events, world } = office
    const id = await awaitingReply()
    const seen = await at(id)
    expect(await decide(as(world.members.sol), seen, ACCEPTED)).toMatchObject({
      done: false,
      field: 'whyNow',
      because: [expect.stringContaining('may still reply until 4 June 2026 (3 days)')],
    })
    expect(await at(id)).toEqual(seen)
    must(await decide(as(world.members.sol), seen, { ...ACCEPTED, whyNow: WHY }))
    expect((await events(id)).slice(-3)).toMatchObject([
      { type: 'went on', replyBy: '2026-06-04', reason: WHY },
      { type: 'decided' },
      { type: 'responded' },
    ])
  })

  it('nor sent, though it was decided with a reason: the response asks anew', async () => {
    const { as, at, position, world } = office
    const asha = as(world.officers.asha)
    const id = await awaitingReply('agent', 'landlord')
    must(
      await decide(as(world.members.sol), await at(id), {
        heads: [{ head: 2, towards: 'accepted' }],
        whyNow: WHY,
      }),
    )
    const theirs = own({ towards: undefined })
    must(await decide(asha, await at(id), theirs))
    expect(await issueResponse(asha, await at(id))).toMatchObject({ done: false, field: 'whyNow' })
    must(await issueResponse(asha, await at(id), ResponseForm.parse({ whyNow: WHY })))
    expect((await position(id)).state).toBe('answered')
  })

  it.each([
    ['the day after', '2026-06-05', []],
    ['as soon as they have replied', '2026-06-02', ['They sent photographs.']],
  ])('%s nothing is asked', async (_, today, comments) => {
    const { as, at, events, world } = office
    const id = await awaitingReply()
    for (const words of comments) {
      const said = CommentForm.parse({ receivedOn: today, channel: 'email', words })
      must(await comment(as(world.officers.asha, today), await at(id), said))
    }
    must(await decide(as(world.members.sol, today), await at(id), ACCEPTED))
    expect((await events(id)).some(({ type }) => type === 'went on')).toBe(false)
  })

  it('on the day itself they may still reply, and the status and the room say until when', async () => {
    const { as, connection, world } = office
    const id = await awaitingReply()
    const page = await asPerson(connection, world.members.sol, db =>
      complaintPage(db, world.members.sol, id, on('2026-06-04')),
    )
    expect(page?.replyAwaited).toEqual({ by: '2026-06-04', days: 0, wentOn: [] })
    expect(await decide(as(world.members.sol, '2026-06-04'), await office.at(id), ACCEPTED)).toMatchObject({
      because: [expect.stringContaining('4 June 2026 (today)')],
    })
  })

  it('takes no reason of 200,000 characters', () =>
    expect(Form.safeParse({ ...ACCEPTED, whyNow: 'x'.repeat(200_000) }).error?.issues).toMatchObject([
      { path: ['whyNow'] },
    ]))
})

describe('what those who decide say among themselves', () => {
  it('is read by them, and by nobody who handles the complaint', async () => {
    const { as, connection, world } = office
    const { mina, noor } = world.members
    const id = await beforePanel()
    must(await deliberate(as(mina), { complaintId: id, seen: 0 }, { words: 'I was at that meeting too.' }))
    const read = (personId: string) =>
      asPerson(connection, personId, db => deliberationOf(db, world.coops.plover, id, 2))
    expect(await read(noor)).toMatchObject([
      { words: 'I was at that meeting too.', writtenBy: 'Mina Member' },
    ])
    expect(await read(world.officers.asha)).toEqual([])
    expect(await read(world.members.sol), 'who decided at stage 1').toEqual([])
  })

  it('is not written by anybody else', async () => {
    const { as, world } = office
    const id = await beforePanel()
    const note = { words: 'May I?' }
    expect(await deliberate(as(world.officers.asha), { complaintId: id, seen: 0 }, note)).toMatchObject({
      why: 'not yours',
    })
    expect(await deliberate(as(world.officers.stranger), { complaintId: id, seen: 0 }, note)).toMatchObject({
      why: 'not found',
    })
  })
})

describe('deputies', () => {
  it.each([
    ['who decides already', 'sol', 'decides already'],
    ['who is of the agent’s team', 'asha', 'among those who could decide'],
  ] as const)('nobody %s is one', async (_, who, because) => {
    const { as, at, world } = office
    const { asha } = world.officers
    const { complaintId } = await aComplaint(as(asha), world.coops.plover)
    await acknowledged(as(asha), await at(complaintId), 'landlord')
    const people = { ...world.officers, ...world.members }
    expect(
      await allocate(as(asha), await at(complaintId), {
        investigator: asha,
        deciders: [world.members.sol],
        deputies: [people[who]],
      }),
    ).toMatchObject({ done: false, field: 'deputies', because: [expect.stringContaining(because)] })
  })
})
