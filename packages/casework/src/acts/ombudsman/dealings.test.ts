import { ombudsmanOf, openAsked, undertakingsOf } from '@putright/complaint'
import { asOperator } from '@putright/db'
import { on } from '@putright/working-days'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../answer.ts'
import type { Actor, Target } from '../../take-act.ts'
import { type Office, openOffice } from '../../testing/office.ts'
import { aComplaint, acknowledged, must } from '../../testing/steps.ts'
import { verify } from '../../verify/index.ts'
import { buildCaseFile, CaseFileForm } from '../build-case-file.ts'
import { withdraw } from '../withdraw.ts'
import { contactOmbudsman, OmbudsmanContactForm } from './contact.ts'
import { DeterminationForm, determine } from './determination.ts'
import { EvidenceForm, sendEvidence } from './evidence.ts'
import { EvidenceRequestForm, requestEvidence } from './evidence-request.ts'
import { FailureForm, recordFailure } from './failure.ts'
import { ReferralBackForm, referBack } from './referral-back.ts'

let office: Office
let id: string
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** Received and acknowledged on Monday 1 June 2026, and withdrawn the next day: the Ombudsman comes in when it has ended. */
beforeEach(async () => {
  const { as, at, world } = office
  const { complaintId } = await aComplaint(as(world.officers.asha), world.coops.plover)
  await acknowledged(as(world.officers.asha), await at(complaintId), 'agent', 'landlord')
  must(
    await withdraw(as(world.officers.asha, '2026-06-02'), await at(complaintId), {
      on: on('2026-06-02'),
      reason: 'Done with it',
    }),
  )
  id = complaintId
})

const TODAY = '2026-07-10'
const REFERENCE = '202612345'
const asha = (today = TODAY) => office.as(office.world.officers.asha, today)

const take = async <Form>(
  act: (actor: Actor, target: Target, form: Form) => Promise<Answer>,
  form: Form,
  actor = asha(),
) => act(actor, await office.at(id), form)

const requested = (rest = {}) =>
  EvidenceRequestForm.parse({ reference: REFERENCE, on: '2026-07-01', what: 'The whole file', ...rest })
const referred = (rest = {}) =>
  ReferralBackForm.parse({
    reference: REFERENCE,
    on: '2026-07-01',
    words: 'Answer it',
    by: '2026-07-29',
    ...rest,
  })
const failed = (rest = {}) =>
  FailureForm.parse({
    reference: REFERENCE,
    as: 'order',
    kind: '2',
    on: '2026-07-01',
    words: 'Send it',
    ...rest,
  })
const wrote = (rest = {}) =>
  OmbudsmanContactForm.parse({
    direction: 'out',
    reference: REFERENCE,
    on: '2026-07-09',
    words: 'We have answered.',
    ...rest,
  })
const NO_PACK = '0198c2a0-0000-7000-8000-000000000000'
const sent = (rest = {}) =>
  EvidenceForm.parse({ reference: REFERENCE, pack: NO_PACK, on: TODAY, went: 'yes', ...rest })
const built = async (day = TODAY) => {
  const form = CaseFileForm.parse({ kind: 'for the Ombudsman' })
  return must(await buildCaseFile(asha(day), await office.at(id), form)).packId
}
const FINDING = { head: '1', term: 'service failure' }
const determined = (rest = {}) =>
  DeterminationForm.parse({ reference: REFERENCE, on: '2026-07-06', findings: [FINDING], ...rest })
const PAYMENT = { kind: 'payment', what: 'Pay the resident', amount: '250', by: '2026-08-03' }

const cases = async () => ombudsmanOf((await office.file(id)).events)
const rows = () =>
  asOperator(office.connection, db =>
    db
      .selectFrom('ombudsman_requests')
      .select(['kind', 'reference', 'asked_on', 'due_on', 'met_on'])
      .where('complaint_id', '=', id)
      .orderBy('seq')
      .execute(),
  )

describe('C8: the Ombudsman asks for evidence', () => {
  it('due fifteen working days after the date of its request, though it is recorded later', async () => {
    must(await take(requestEvidence, requested()))
    expect(await rows()).toEqual([
      { kind: 'evidence', reference: REFERENCE, asked_on: '2026-07-01', due_on: '2026-07-22', met_on: null },
    ])
  })

  it('or on the day it names', async () => {
    must(await take(requestEvidence, requested({ due: '2026-07-15' })))
    expect((await rows())[0]?.due_on).toBe('2026-07-15')
  })

  it('is met by sending, which keeps what was sent', async () => {
    must(await take(requestEvidence, requested()))
    const pack = await built('2026-07-17')
    expect((await rows())[0]?.met_on, 'building it sends nothing').toBeNull()
    must(await take(sendEvidence, sent({ pack, on: '2026-07-20' }), asha('2026-07-21')))
    expect((await rows())[0]?.met_on).toBe('2026-07-20')
    const [packed, evidence] = (await office.events(id)).slice(-2)
    expect(packed).toMatchObject({ type: 'packed', kind: 'for the Ombudsman', packId: pack })
    expect(evidence).toMatchObject({ type: 'evidence sent', on: '2026-07-20', packId: pack })
  })

  it.each([
    ['before it was built', '2026-07-16', 'was built on 17 July 2026'],
    ['in the future', '2026-07-22', 'in the future'],
  ])('did not go %s', async (_, day, because) => {
    must(await take(requestEvidence, requested()))
    const pack = await built('2026-07-17')
    const before = await office.at(id)
    expect(await take(sendEvidence, sent({ pack, on: day }), asha('2026-07-21'))).toMatchObject({
      done: false,
      field: 'on',
      because: [expect.stringContaining(because)],
    })
    expect(await office.at(id)).toEqual(before)
  })
})

it('5.12: what lists read of it is proved against the record', async () => {
  must(await take(requestEvidence, requested()))
  const faults = async () => (await verify(office.connection)).faults
  expect(await faults()).toEqual([])
  await asOperator(office.connection, db =>
    sql`insert into ombudsman_requests select coop_id, complaint_id, 99, kind, reference, asked_on, due_on, met_on
      from ombudsman_requests where complaint_id = ${id}`.execute(db),
  )
  expect(await faults()).toEqual([
    expect.stringContaining('the Ombudsman asked in event 99 is stored, and its record gives none'),
  ])
})

describe('rulebook 6.5: a referral back is a task', () => {
  it('until a letter to the Ombudsman settles it', async () => {
    must(await take(referBack, referred()))
    const [open] = openAsked(await cases())
    expect(open).toMatchObject({ kind: 'referral back', due: '2026-07-29' })
    must(await take(contactOmbudsman, wrote({ settles: String(open?.seq) })))
    expect(openAsked(await cases())).toEqual([])
    expect((await rows())[0]?.met_on).toBe('2026-07-09')
  })
})

describe('rulebook 6.4: a complaint handling failure order or notice', () => {
  it.each([1, 2, 3])('of type %d, open by its day', async kind => {
    must(await take(recordFailure, failed({ kind: String(kind), by: '2026-07-15' })))
    expect((await cases())[0]?.failures).toMatchObject([{ as: 'order', kind }])
    expect(await rows()).toMatchObject([{ kind: 'failure', due_on: '2026-07-15', met_on: null }])
  })
})

describe('9.7c: a determination', () => {
  it('holds findings in the Ombudsman’s terms, and its orders bind from its day', async () => {
    const form = determined({
      findings: [FINDING, { head: '', about: 'How it was handled', term: 'maladministration' }],
      orders: [PAYMENT],
      recommendations: [{ kind: 'training', what: 'Train the desk' }],
    })
    must(await take(determine, form))
    expect((await cases())[0]?.determinations).toMatchObject([
      {
        on: '2026-07-06',
        findings: [
          { head: 1, about: 'Part 1 of what went wrong', term: 'service failure' },
          { head: null, about: 'How it was handled', term: 'maladministration' },
        ],
      },
    ])
  })

  it('K13: money it orders is paid to the resident directly', async () => {
    must(await take(determine, determined({ orders: [PAYMENT] })))
    const { events, position } = await office.file(id)
    expect(undertakingsOf(events, position)).toMatchObject([
      { kind: 'order', amount: 25_000, route: 'direct', firstDue: '2026-08-03' },
    ])
  })
})

describe('3.7: what cannot be is refused with a sentence, and nothing is recorded', () => {
  const TOMORROW = '2026-07-11'
  it.each<[string, () => Promise<Answer>, string, string | null]>([
    [
      'a request of tomorrow',
      () => take(requestEvidence, requested({ on: TOMORROW })),
      'in the future',
      'on',
    ],
    [
      'a letter before the complaint',
      () => take(referBack, referred({ on: '2026-05-29' })),
      'before the complaint was received, on 1 June 2026',
      'on',
    ],
    [
      'a day before the request',
      () => take(requestEvidence, requested({ due: '2026-06-30' })),
      'before the letter that asks',
      'due',
    ],
    [
      'a referral due before its letter',
      () => take(referBack, referred({ by: '2026-06-30' })),
      'before the letter that asks',
      'by',
    ],
    [
      'a failure order due before its letter',
      () => take(recordFailure, failed({ by: '2026-06-30' })),
      'before the letter that asks',
      'by',
    ],
    ['a contact of tomorrow', () => take(contactOmbudsman, wrote({ on: TOMORROW })), 'in the future', 'on'],
    [
      'to settle what nobody asked',
      () => take(contactOmbudsman, wrote({ settles: '1' })),
      'still waits for',
      'settles',
    ],
    [
      'to settle by a letter that came in',
      () => take(contactOmbudsman, wrote({ direction: 'in', settles: '1' })),
      'Only a letter to the Ombudsman',
      'settles',
    ],
    [
      'evidence under an unknown reference',
      () => take(sendEvidence, sent()),
      'Nothing is on record under that reference',
      'reference',
    ],
    [
      'a finding about another complaint’s part',
      () => take(determine, determined({ findings: [{ ...FINDING, head: '7' }] })),
      'no such part',
      'findings[0].head',
    ],
    [
      'a finding about nothing',
      () => take(determine, determined({ findings: [{ ...FINDING, head: '' }] })),
      'say what the finding is about',
      'findings[0].about',
    ],
    [
      'a payment of nothing',
      () => take(determine, determined({ orders: [{ ...PAYMENT, amount: '' }] })),
      'how much',
      'orders[0].amount',
    ],
    [
      'an order for a day before it',
      () => take(determine, determined({ orders: [{ ...PAYMENT, by: '2026-07-03' }] })),
      'before the letter that asks',
      'orders[0].by',
    ],
    [
      'anything by another agent’s officer',
      () => take(requestEvidence, requested(), office.as(office.world.officers.stranger, TODAY)),
      'no such complaint',
      null,
    ],
  ])('%s', async (_, act, because, field) => {
    const before = await office.at(id)
    expect(await act()).toMatchObject({ done: false, field, because: [expect.stringContaining(because)] })
    expect(await office.at(id)).toEqual(before)
  })

  it('a pack of another complaint cannot be sent as this one’s', async () => {
    must(await take(requestEvidence, requested()))
    const answer = await take(sendEvidence, sent())
    expect(answer).toMatchObject({ done: false, field: 'pack' })
  })

  it('what was asked under another reference is not settled', async () => {
    must(await take(referBack, referred()))
    const [open] = openAsked(await cases())
    const answer = await take(contactOmbudsman, wrote({ reference: '1', settles: String(open?.seq) }))
    expect(answer).toMatchObject({ done: false, field: 'reference' })
  })

  it('a page that is out of date', async () => {
    const stale = await office.at(id)
    must(await take(requestEvidence, requested()))
    const answer = await recordFailure(asha(), stale, failed())
    expect(answer).toMatchObject({ done: false, why: 'moved on' })
  })
})

describe('the forms say what is missing', () => {
  it.each<[string, { safeParse(value: unknown): { success: boolean } }, Record<string, unknown>]>([
    ['no reference', EvidenceRequestForm, { on: '2026-07-01', what: 'x' }],
    [
      '200,000 characters',
      EvidenceRequestForm,
      { reference: '1', on: '2026-07-01', what: 'x'.repeat(200_000) },
    ],
    ['a day that is none', ReferralBackForm, { reference: '1', on: '2026-02-30', words: 'x' }],
    [
      'a fourth type of failure',
      FailureForm,
      { reference: '1', as: 'order', kind: '4', on: '2026-07-01', words: 'x' },
    ],
    [
      'a term the Ombudsman does not use',
      DeterminationForm,
      { reference: '1', on: '2026-07-01', findings: [{ head: '', about: 'x', term: 'guilty' }] },
    ],
    [
      'money that is none',
      DeterminationForm,
      { reference: '1', on: '2026-07-01', findings: [FINDING], orders: [{ ...PAYMENT, amount: 'lots' }] },
    ],
    [
      'an order without a day',
      DeterminationForm,
      { reference: '1', on: '2026-07-01', findings: [FINDING], orders: [{ ...PAYMENT, by: '' }] },
    ],
    ['no finding', DeterminationForm, { reference: '1', on: '2026-07-01', findings: [] }],
    ['a name that is a number', CaseFileForm, { kind: 'for the Ombudsman', names: 'Ann\n12' }],
    ['what is sent left open', EvidenceForm, { reference: '1', on: TODAY, went: 'yes' }],
    ['an untouched form', EvidenceForm, { reference: '1', pack: NO_PACK, on: TODAY }],
  ])('%s', (_, form, given) => expect(form.safeParse(given).success).toBe(false))
})
