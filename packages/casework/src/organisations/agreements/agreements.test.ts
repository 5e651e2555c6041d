import { asOperator, asPerson } from '@putright/db'
import { agreementsOf } from '@putright/db/queries/agreements'
import { ownOrganisation } from '@putright/db/queries/organisations'
import { dateInWords } from '@putright/working-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothSides, inDays, realToday } from '../../testing/both-sides.ts'
import { type Office, openOffice } from '../../testing/office.ts'
import { must } from '../../testing/steps.ts'
import { acceptProposal } from './accept.ts'
import { agreementsPage, proposalPage } from './agreements-page.ts'
import { declineProposal, withdrawProposal } from './decline.ts'
import { endAgreed } from './end-tie.ts'
import {
  AgreementProposalForm,
  MembershipProposalForm,
  proposeAgreement,
  proposeMembership,
} from './propose.ts'

let office: Office
let sides: Awaited<ReturnType<typeof bothSides>>
beforeAll(async () => {
  office = await openOffice()
  sides = await bothSides(office)
})
afterAll(() => office.close())

const as = (personId: string) => office.as(personId, realToday())
const ACCEPTS = { dataOfficer: 'Rosa Example, Data Protection Officer', accepts: 'yes' }

const agreement = (address: string, given: Record<string, unknown> = {}) =>
  AgreementProposalForm.parse({
    address,
    from: inDays(30),
    scope: 'A and B',
    seesClosed: 'yes',
    readsMonths: '6',
    ...ACCEPTS,
    ...given,
  })

const agreementsAt = (coopId: string) =>
  asOperator(office.connection, db => agreementsOf(db, coopId)).then(rows => rows.toReversed())

/** As the owner, whom no policy binds. */
const owner = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  office.connection.pool.query<Row>(text, values).then(({ rows }) => rows)

const state = (proposalId: string) =>
  owner<{ state: string; answer: string }>('select state, answer from proposals where id = $1', [
    proposalId,
  ]).then(([row]) => row)

const proposed = async (who: string, slug: string, form: AgreementProposalForm) =>
  must(await proposeAgreement(as(who), slug, form)).proposalId

describe('proposing', () => {
  it('by an agent, to a co-op at the address it gave: whole addresses too; and it waits for the other side', async () => {
    const proposalId = await proposed(
      sides.tove,
      'tidewater',
      agreement('https://putright.example/at/heron-yard/agreements'),
    )
    expect(await agreementsAt(office.world.coops.heron)).toEqual([])
    const page = (who: string, slug: string) =>
      asPerson(office.connection, who, async db => {
        const own = await ownOrganisation(db, slug)
        return own && agreementsPage(db, own, realToday())
      })
    expect(await page(sides.tove, 'tidewater')).toMatchObject({
      waiting: [{ id: proposalId, other: 'Heron Yard Housing Co-operative' }],
      toAnswer: [],
    })
    expect(await page(sides.chair, 'heron-yard')).toMatchObject({
      waiting: [],
      toAnswer: [{ id: proposalId, other: 'Tidewater Homes' }],
    })
    expect(await page(sides.tim, 'tidewater')).toMatchObject({ waiting: [], toAnswer: [] })
    must(await withdrawProposal(as(sides.tove), 'tidewater', proposalId, { reason: '' }))
    expect(await state(proposalId)).toMatchObject({ state: 'withdrawn' })
  })
  it.each([
    ['an address that nobody has', 'no-such-place', 'address', /no organisation at this address/],
    ['oneself', 'tidewater', 'address', /nobody agrees with themself/],
    ['another agent', 'harbour-lights', 'address', /is a managing agent/],
    ['a federation', 'estuary', 'address', /is a federation/],
  ])('with %s: refused', async (_, address, field, because) => {
    const answer = await proposeAgreement(as(sides.tove), 'tidewater', agreement(address))
    expect(answer).toMatchObject({ done: false, field })
    expect('because' in answer && answer.because[0]).toMatch(because)
  })
  it('days that end before they start, or that have passed: refused', async () => {
    const backwards = agreement('heron-yard', { from: inDays(30), until: inDays(29) })
    expect(await proposeAgreement(as(sides.tove), 'tidewater', backwards)).toMatchObject({
      field: 'until',
      because: ['It would end before it starts. Change one of the days.'],
    })
    expect(
      await proposeAgreement(as(sides.tove), 'tidewater', agreement('heron-yard', { from: inDays(-1) })),
    ).toMatchObject({ field: 'from', because: ['The first day has to be today or later.'] })
  })
  it('by somebody who does not run it, or does not belong to it: refused', async () => {
    expect(await proposeAgreement(as(sides.tim), 'tidewater', agreement('heron-yard'))).toMatchObject({
      why: 'not yours',
    })
    expect(await proposeAgreement(as(sides.harry), 'tidewater', agreement('heron-yard'))).toMatchObject({
      why: 'not found',
    })
  })
  it('twice: refused while the first waits', async () => {
    const proposalId = await proposed(sides.tove, 'tidewater', agreement('heron-yard'))
    expect(await proposeAgreement(as(sides.tove), 'tidewater', agreement('heron-yard'))).toMatchObject({
      because: [
        'Your last proposal to Heron Yard Housing Co-operative waits for their answer. Withdraw it first.',
      ],
    })
    must(await withdrawProposal(as(sides.tove), 'tidewater', proposalId, { reason: 'A mistake' }))
  })
  it('by a co-op that has an agent on those days: refused, saying which', async () => {
    const answer = await proposeAgreement(
      as(office.world.members.sol),
      'plover-court',
      agreement('tidewater'),
    )
    expect(answer).toMatchObject({
      done: false,
      field: 'from',
      because: [
        'What is agreed with Harbour Lights Housing Services is in force without a last day.',
        expect.stringContaining('the old agreement ends the day before'),
      ],
    })
  })
  it.each([
    [{ dataOfficer: '' }, /who accepts the data-sharing terms/],
    [{ accepts: '' }, /without the data-sharing terms/],
    [{ readsMonths: '121' }, /at most 120/],
    [{ scope: 'C' }, /which procedures/],
    [{ services: 'x'.repeat(200_000) }, /Shorten this/],
    [{ from: '2026-02-30' }, /Give the first day/],
  ])('a form that lacks or overdoes something gets a sentence: %o', (given, because) => {
    const parsed = AgreementProposalForm.safeParse({ ...agreementInput, ...given })
    expect(parsed.error?.issues[0]?.message).toMatch(because)
  })
})

const agreementInput = {
  address: 'heron-yard',
  from: inDays(30),
  scope: 'A',
  seesClosed: 'yes',
  readsMonths: '0',
  ...ACCEPTS,
}

describe('answering', () => {
  it('by the other side: accepted, in force from its first day and not before', async () => {
    const { heron } = office.world.coops
    const proposalId = await proposed(
      sides.tove,
      'tidewater',
      agreement('heron-yard', { services: 'Repairs' }),
    )
    must(await acceptProposal(as(sides.chair), 'heron-yard', proposalId, AcceptedBy))
    expect(await agreementsAt(heron)).toMatchObject([
      {
        id: proposalId,
        fromOn: inDays(30),
        untilOn: null,
        scope: 'A and B',
        services: 'Repairs',
        readsMonths: 6,
      },
    ])
    const seen = await asPerson(office.connection, sides.tim, db =>
      db.selectFrom('complaints').where('coop_id', '=', heron).select('id').execute(),
    )
    expect(seen).toEqual([])
  })
  it('one’s own proposal: refused, to whoever runs both sides too, and noted', async () => {
    const proposalId = await proposed(sides.tove, 'tidewater', agreement('wren-row'))
    for (const [slug, because] of [
      ['tidewater', /only Wren Row Housing Co-operative can answer/],
      ['wren-row', /You made this proposal yourself, for Tidewater Homes/],
    ] as const) {
      const answer = await acceptProposal(as(sides.tove), slug, proposalId, AcceptedBy)
      expect(answer).toMatchObject({ done: false, why: 'not yours' })
      expect('because' in answer && answer.because[0]).toMatch(because)
    }
    const noted = await owner(`select subject from audit_entries where what = 'proposal refused'`)
    expect(noted).toMatchObject([{ subject: { proposalId } }, { subject: { proposalId } }])
    expect(await state(proposalId)).toMatchObject({ state: 'open' })
    must(await withdrawProposal(as(sides.tove), 'tidewater', proposalId, { reason: '' }))
  })
  it('with no and why; afterwards it is answered for good', async () => {
    const proposalId = await proposed(
      sides.harry,
      'harbour-lights',
      agreement('heron-yard', { from: inDays(5), until: inDays(10) }),
    )
    must(await declineProposal(as(sides.chair), 'heron-yard', proposalId, { reason: 'We have somebody.' }))
    expect(await state(proposalId)).toEqual({ state: 'declined', answer: 'We have somebody.' })
    for (const again of [
      await acceptProposal(as(sides.chair), 'heron-yard', proposalId, AcceptedBy),
      await withdrawProposal(as(sides.harry), 'harbour-lights', proposalId, { reason: '' }),
    ])
      expect(again).toMatchObject({ because: ['This proposal was declined already. Nothing was changed.'] })
  })
  it('somebody else’s proposal, or none at all: not found', async () => {
    const proposalId = await proposed(sides.harry, 'harbour-lights', agreement('wren-row'))
    for (const id of [proposalId, '00000000-0000-4000-8000-000000000000', 'no id'])
      expect(await acceptProposal(as(sides.tove), 'tidewater', id, AcceptedBy)).toMatchObject({
        why: 'not found',
      })
    must(await withdrawProposal(as(sides.harry), 'harbour-lights', proposalId, { reason: '' }))
  })
})

const AcceptedBy = { dataOfficer: 'Tess Example, Secretary', accepts: 'yes' as const }

describe('a co-op that has an agent and accepts another', () => {
  it('is asked to end the old agreement the day before, and does both at once', async () => {
    const { sol } = office.world.members
    const proposalId = await proposed(sides.tove, 'tidewater', agreement('plover-court'))
    const page = await asPerson(office.connection, sol, async db => {
      const own = await ownOrganisation(db, 'plover-court')
      return own && proposalPage(db, own, proposalId, realToday())
    })
    expect(page?.taken).toMatchObject({ other: 'Harbour Lights Housing Services', lastDay: inDays(29) })
    const refused = await acceptProposal(as(sol), 'plover-court', proposalId, AcceptedBy)
    expect(refused).toMatchObject({ done: false, field: 'endOther' })
    expect(await state(proposalId)).toMatchObject({ state: 'open' })

    must(await acceptProposal(as(sol), 'plover-court', proposalId, { ...AcceptedBy, endOther: 'yes' }))
    expect(await agreementsAt(office.world.coops.plover)).toMatchObject([
      { other: 'Harbour Lights Housing Services', untilOn: inDays(29) },
      { other: 'Tidewater Homes', fromOn: inDays(30), untilOn: null },
    ])
    const mails = await owner<{ letter: string }>(
      'select letter from account_mails order by created_at desc, id desc limit 2',
    )
    expect(mails.map(({ letter }) => letter).toSorted()).toEqual(['agreement ended', 'proposal'])
  })
  it('days that another agent has since: refused to the agent that accepts, without saying whose', async () => {
    const terms = { scope: 'A', services: '', seesClosed: true, readsMonths: 0 }
    const [made] = await owner<{ id: string }>(
      `insert into proposals (kind, coop_id, organisation_id, by_coop, from_on, until_on, terms, proposed_by)
       values ('management agreement', $1, $2, true, $3, $4, $5, $6) returning id`,
      [
        office.world.coops.plover,
        sides.tidewater,
        inDays(10),
        inDays(12),
        JSON.stringify(terms),
        office.world.members.sol,
      ],
    )
    const answer = await acceptProposal(as(sides.tove), 'tidewater', made?.id ?? '', AcceptedBy)
    expect(answer).toMatchObject({
      done: false,
      because: [expect.stringContaining('The co-op has agreed something else')],
    })
    expect(await state(made?.id ?? '')).toMatchObject({ state: 'open' })
  })
})

describe('ending', () => {
  const tie = async (coopId: string, other: string) => {
    const found = (await agreementsAt(coopId)).find(each => each.other === other)
    if (!found) throw new Error(`Nothing is agreed with ${other}`)
    return found.id
  }
  it.each([
    ['yesterday', -1, /has to be today or later/],
    ['later than was agreed', 40, /It ends on .* as agreed/],
  ])('on a day that is %s: refused', async (_, days, because) => {
    const id = await tie(office.world.coops.plover, 'Harbour Lights Housing Services')
    const answer = await endAgreed(as(sides.harry), 'harbour-lights', id, { lastDay: inDays(days) })
    expect('because' in answer && answer.because[0]).toMatch(because)
  })
  it('before its first day: refused, with that day', async () => {
    const id = await tie(office.world.coops.heron, 'Tidewater Homes')
    expect(await endAgreed(as(sides.chair), 'heron-yard', id, { lastDay: inDays(3) })).toMatchObject({
      because: [`It starts on ${dateInWords(inDays(30))}, so its last day is that day at the earliest.`],
    })
  })
  it('by either side, today at the earliest; by nobody else', async () => {
    const id = await tie(office.world.coops.plover, 'Harbour Lights Housing Services')
    expect(await endAgreed(as(sides.tove), 'tidewater', id, { lastDay: realToday() })).toMatchObject({
      why: 'not found',
    })
    must(await endAgreed(as(sides.harry), 'harbour-lights', id, { lastDay: inDays(2) }))
    must(await endAgreed(as(office.world.members.sol), 'plover-court', id, { lastDay: realToday() }))
  })
})

describe('membership of a federation', () => {
  const membership = (address: string, shares: string) =>
    MembershipProposalForm.parse({ address, from: realToday(), shares, ...ACCEPTS })
  const lessonsSeen = () =>
    asPerson(office.connection, sides.anil, db => db.selectFrom('lessons').select('lesson').execute())

  it('what is shared follows from its first day: adopted lessons where that is agreed, and no others', async () => {
    const { heron } = office.world.coops
    for (const taken of ['adopted', 'proposed'])
      await owner(
        `insert into lessons (coop_id, root_cause, lesson, change, state, proposed_on, proposed_by)
         values ($1, 'Nobody rang back.', $2, 'A list of calls.', $3, $4, $5)`,
        [heron, `Ring back (${taken})`, taken, inDays(-20), office.world.heron.hana],
      )
    const { proposalId } = must(
      await proposeMembership(as(sides.farah), 'estuary', membership('heron-yard', 'figures and lessons')),
    )
    expect(await lessonsSeen()).toEqual([])
    must(await acceptProposal(as(sides.chair), 'heron-yard', proposalId, AcceptedBy))
    expect(await lessonsSeen()).toEqual([{ lesson: 'Ring back (adopted)' }])
    const again = await proposeMembership(as(sides.farah), 'estuary', membership('heron-yard', 'figures'))
    expect(again).toMatchObject({ done: false, field: 'from' })
  })
  it('figures alone: no lesson', async () => {
    const { proposalId } = must(
      await proposeMembership(as(office.world.members.sol), 'plover-court', membership('estuary', 'figures')),
    )
    must(await acceptProposal(as(sides.farah), 'estuary', proposalId, AcceptedBy))
    expect(await lessonsSeen()).toHaveLength(1)
  })
  it('with an agent: refused', async () => {
    expect(
      await proposeMembership(as(sides.farah), 'estuary', membership('tidewater', 'figures')),
    ).toMatchObject({
      because: ['Tidewater Homes is a managing agent. A membership is between a co-op and a federation.'],
    })
  })
})
