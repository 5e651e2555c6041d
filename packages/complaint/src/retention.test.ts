import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact, Remedy } from './events.ts'
import { positionAfter } from './position-after.ts'
import { ANSWERED, decision, FINAL, received, record, type Told, withdrawn } from './record.fixture.ts'
import { keptUntil, retentionOf } from './retention.ts'

const REFERENCE = '202612345'
const asked: Fact = {
  type: 'evidence requested',
  reference: REFERENCE,
  what: 'The file',
  due: on('2026-09-01'),
}
const sent: Fact = { type: 'evidence sent', reference: REFERENCE, packId: null, words: '' }
const determined: Fact = {
  type: 'determined',
  reference: REFERENCE,
  findings: [],
  orders: [],
  recommendations: [],
}
const referredBack: Fact = { type: 'referred back', reference: REFERENCE, words: 'Answer it', by: null }
const settled: Fact = {
  type: 'ombudsman contacted',
  reference: REFERENCE,
  direction: 'out',
  words: 'Answered.',
  documentIds: [],
  settles: 12,
}
const held: Fact = { type: 'held', by: 'a court', reason: 'A claim was issued.' }
const released = (hold: number): Fact => ({ type: 'hold ended', hold, reason: 'It was settled.' })

const kept = (told: readonly Told[], years = 6) => {
  const events = record(...told)
  const position = positionAfter(events, codeAsPolicy, englandAndWales)
  return {
    ...retentionOf(events, position),
    until: keptUntil(events, position, { retentionYears: years }),
    position,
  }
}

describe('C9: kept for years from the last of what ended it', () => {
  it.each<[string, Told[], string]>([
    ['the final response', FINAL, '2032-07-13'],
    ['the stage 1 response, where nobody asked for stage 2', ANSWERED, '2032-06-12'],
    [
      'its withdrawal',
      [
        ['2026-06-01', received()],
        ['2026-06-02', withdrawn],
      ],
      '2032-06-02',
    ],
    [
      'the Ombudsman’s determination',
      [...FINAL, ['2026-08-01', asked], ['2026-08-20', sent], ['2027-03-01', determined]],
      '2033-03-01',
    ],
    [
      'the letter that settled a referral back',
      [...FINAL, ['2026-08-01', referredBack], ['2026-08-20', settled]],
      '2032-08-20',
    ],
  ])('%s', (_, told, until) => expect(kept(told).until).toBe(until))

  it('the day that the last promise was kept, and not before it is', () => {
    const remedy: Remedy = {
      kind: 'repair',
      what: 'Mend the roof',
      amount: null,
      by: on('2026-09-01'),
    } as never
    const told = ANSWERED.map(([day, fact]): Told => {
      const promising = { ...(decision(1, 1, ['asha']) as object), remedies: [remedy] } as Fact
      return [day, fact.type === 'decided' ? promising : fact]
    })
    expect(kept(told)).toMatchObject({ until: null, open: ['A promise or an order has not been kept yet.'] })
    const done: Told = [
      '2026-10-02',
      { type: 'fulfilled', undertaking: '5-0', evidence: 'A photograph', documentIds: [] },
    ]
    expect(kept([...told, done])).toMatchObject({
      until: '2032-10-02',
      from: { because: 'the last promise was kept' },
    })
  })

  it.each([
    [1, '2027-07-13'],
    [10, '2036-07-13'],
    [0, '2027-07-13'],
  ])('for %d years by the settings, and never for less than twelve months', (years, until) =>
    expect(kept(FINAL, years).until).toBe(until),
  )
})

describe('never while anything is open', () => {
  it.each<[string, Told[], string]>([
    ['the complaint itself', [['2026-06-01', received()]], 'The complaint is open.'],
    ['evidence not sent', [...FINAL, ['2026-08-01', asked]], 'The Ombudsman has not finished with it.'],
    [
      'evidence sent and nothing determined',
      [...FINAL, ['2026-08-01', asked], ['2026-08-20', sent]],
      'The Ombudsman has not finished with it.',
    ],
    ['a referral back', [...FINAL, ['2026-08-01', referredBack]], 'The Ombudsman has not finished with it.'],
  ])('%s', (_, told, because) =>
    expect(kept(told)).toMatchObject({ until: null, from: null, open: [because] }),
  )
})

describe('a legal hold', () => {
  it('keeps it past its day, and says for whom', () => {
    const { until, holds, position } = kept([...FINAL, ['2026-08-01', held]])
    expect(until).toBeNull()
    expect(holds).toMatchObject([{ seq: 12, by: 'a court' }])
    expect(position.heldBy).toBe('a court')
  })
  it('ends by its own number, and another one stays', () => {
    const told: Told[] = [...FINAL, ['2026-08-01', held], ['2026-08-02', held], ['2026-09-01', released(12)]]
    expect(kept(told).holds).toMatchObject([{ seq: 13 }])
    expect(kept([...told, ['2026-09-02', released(13)]]).until).toBe('2032-07-13')
  })
})

describe('C10, C11: nobody finds what they asked for erased before they have it', () => {
  const requested: Fact = { type: 'access asked', identity: 'We know their voice.' }
  const given: Fact = { type: 'access given', asked: 7, packId: 'a-pack', reasons: 'Neighbours.' }
  const raised: Fact = { type: 'data protection raised', head: null, words: 'It was read out.' }
  const told: Fact = { type: 'data protection answered', raised: 7, outcome: 'It was.', told: 'By letter.' }

  it.each([
    ['a copy of their data', requested, given, 'A request for personal data is open.'],
    ['the outcome of what was about it', raised, told, 'A complaint about personal data is open.'],
  ])('%s', (_, asks, answers, sentence) => {
    const waiting: Told[] = [...ANSWERED, ['2026-09-01', asks]]
    expect(kept(waiting)).toMatchObject({ open: [sentence], until: null })
    expect(kept([...waiting, ['2026-09-20', answers]])).toMatchObject({ open: [], until: '2032-06-12' })
  })
})
