import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact, FactOf } from './events.ts'
import { maladministration, ombudsmanOf, openAsked } from './ombudsman.ts'
import { received, record } from './record.fixture.ts'

const REFERENCE = '202612345'
const requested = (due: string, reference = REFERENCE): Fact => ({
  type: 'evidence requested',
  reference,
  what: 'The whole file',
  due: on(due),
})
const sent: Fact = { type: 'evidence sent', reference: REFERENCE, packId: 'a-pack', words: '' }
const referredBack: Fact = {
  type: 'referred back',
  reference: REFERENCE,
  words: 'Answer at stage 2',
  by: on('2026-08-14'),
}
const wrote = (settles?: number): Fact => ({
  type: 'ombudsman contacted',
  reference: REFERENCE,
  direction: 'out',
  words: 'We answered at stage 2.',
  documentIds: [],
  settles,
})
const determined: FactOf<'determined'> = {
  type: 'determined',
  reference: REFERENCE,
  findings: [
    { head: 1, about: 'The leak', term: 'severe maladministration' },
    { head: 2, about: 'The bin store', term: 'no maladministration' },
    { head: null, about: 'Complaint handling', term: 'service failure' },
  ],
  orders: [{ kind: 'payment', what: 'Pay the resident', amount: 25_000, by: on('2026-09-30') }],
  recommendations: [{ kind: 'training', what: 'Train the desk', amount: null, by: null }],
}

describe('3.7 what the Ombudsman asks, by its reference', () => {
  it('evidence stands open until it is sent', () => {
    const asked = record(['2026-06-01', received()], ['2026-07-01', requested('2026-07-22')])
    expect(openAsked(ombudsmanOf(asked))).toMatchObject([
      { kind: 'evidence', seq: 2, askedOn: '2026-07-01', due: '2026-07-22', metOn: null },
    ])
    const answered = record(
      ['2026-06-01', received()],
      ['2026-07-01', requested('2026-07-22')],
      ['2026-07-20', sent],
    )
    expect(openAsked(ombudsmanOf(answered))).toEqual([])
    expect(ombudsmanOf(answered)[0]?.asked[0]?.metOn).toBe('2026-07-20')
  })

  it('what is sent under one reference answers nothing asked under another, and nothing asked later', () => {
    const told = record(
      ['2026-06-01', received()],
      ['2026-07-01', requested('2026-07-22', '202600001')],
      ['2026-07-02', sent],
      ['2026-07-03', requested('2026-07-24')],
    )
    const cases = ombudsmanOf(told)
    expect(cases.map(({ reference }) => reference)).toEqual(['202600001', REFERENCE])
    expect(openAsked(cases).map(({ due }) => due)).toEqual(['2026-07-22', '2026-07-24'])
  })

  it('a referral back is a task until a letter to the Ombudsman settles it, and no other letter does', () => {
    const told: [string, Fact][] = [
      ['2026-06-01', received()],
      ['2026-07-15', referredBack],
      ['2026-07-20', wrote()],
    ]
    expect(openAsked(ombudsmanOf(record(...told)))).toMatchObject([
      { kind: 'referral back', due: '2026-08-14', words: 'Answer at stage 2' },
    ])
    expect(openAsked(ombudsmanOf(record(...told, ['2026-08-10', wrote(2)])))).toEqual([])
  })

  it('rulebook 6.4: a failure order is open by its day, and one without a day comes last', () => {
    const failure = (by: string | null): Fact => ({
      type: 'failure found',
      reference: REFERENCE,
      as: 'order',
      kind: 2,
      words: 'Send the evidence',
      by: by === null ? null : on(by),
    })
    const told = record(
      ['2026-06-01', received()],
      ['2026-07-15', failure(null)],
      ['2026-07-16', failure('2026-07-30')],
    )
    expect(openAsked(ombudsmanOf(told)).map(({ due }) => due)).toEqual(['2026-07-30', null])
  })
})

it('9.7c a determination keeps its findings in the Ombudsman’s own terms, orders before recommendations', () => {
  const [only] = ombudsmanOf(record(['2026-06-01', received()], ['2026-08-31', determined]))
  expect(only?.determinations).toEqual([expect.objectContaining(determined)])
})

describe('rulebook 6.2: the maladministration rate', () => {
  it.each([
    ['severe and service failure count, no maladministration does not', determined.findings, 2, 3],
    ['nothing was found', [], 0, 0],
    [
      'outside jurisdiction and withdrawn were not considered',
      findings('outside jurisdiction', 'withdrawn'),
      0,
      0,
    ],
    ['mediation and redress were', findings('mediation', 'redress', 'maladministration'), 1, 3],
  ])('%s', (_, given, found, considered) => {
    expect(maladministration(given)).toEqual({ found, considered })
  })
})

function findings(...terms: FactOf<'determined'>['findings'][number]['term'][]) {
  return terms.map(term => ({ term }))
}
