import { codeAsPolicy } from '@putright/handling-code'
import { addCalendarDays, englandAndWales, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactOf, Remedy } from './events.ts'
import { positionAfter } from './position-after.ts'
import { ANSWERED, decision, FINAL, record, responded, type Told } from './record.fixture.ts'
import { daysLate } from './undertaking-standing.ts'
import { undertakingsOf } from './undertakings.ts'

const apology: Remedy = { kind: 'apology', what: 'We are sorry.', amount: null, by: null }
const refund: Remedy = { kind: 'payment', what: 'The heaters', amount: 12_000, by: on('2026-06-26') }
const boiler = { what: 'Replace the boiler', who: 'Kofi', by: on('2026-07-03') }

const promising = (remedies: Remedy[], stage: 1 | 2 = 1): Fact => ({
  ...(decision(stage, 1, ['asha']) as FactOf<'decided'>),
  remedies,
  actions: [boiler],
})

/** Decided on the 10th, answered on Friday 12 June: the decision is the fifth fact. */
const PROMISED: Told[] = [
  ...ANSWERED.slice(0, 4),
  ['2026-06-10', promising([apology, refund])],
  ['2026-06-12', responded(1)],
]
const REFUND = '5-1'
const BOILER = '5-2'

const undertakings = (...told: Told[]) => {
  const events = record(...told)
  return undertakingsOf(events, positionAfter(events, codeAsPolicy, englandAndWales))
}
const refundAfter = (...told: Told[]) => undertakings(...PROMISED, ...told).find(({ id }) => id === REFUND)

const fulfilled: Fact = {
  type: 'fulfilled',
  undertaking: REFUND,
  evidence: 'Paid by bank transfer',
  documentIds: [],
  paid: 12_000,
  route: 'direct',
}
const says = (satisfied: boolean): Fact => ({
  type: 'confirmed',
  undertaking: REFUND,
  satisfied,
  words: 'On the telephone',
})
const moved = (by: string): Fact => ({
  type: 're-agreed',
  undertaking: REFUND,
  by: on(by),
  reason: 'The bank was shut',
})

describe('6.6 what is promised', () => {
  it('binds from the response, not from the decision', () => {
    expect(undertakings(...PROMISED.slice(0, 5))).toEqual([])
    expect(undertakings(...PROMISED).map(({ id, promisedOn }) => [id, promisedOn])).toEqual([
      ['5-0', '2026-06-12'],
      [REFUND, '2026-06-12'],
      [BOILER, '2026-06-12'],
    ])
  })
  it('7.1 an apology is made by the letter; one for a later day is not', () => {
    expect(undertakings(...PROMISED)[0]).toMatchObject({ state: 'done', doneOn: '2026-06-12' })
    const inPerson = promising([{ ...apology, by: on('2026-06-30') }])
    expect(
      undertakings(...PROMISED.slice(0, 4), ['2026-06-10', inPerson], ['2026-06-12', responded(1)])[0],
    ).toMatchObject({ state: 'promised', doneOn: null, due: '2026-06-30' })
  })
  it('5.13 stage 2 adds to what stage 1 promised and takes nothing away', () => {
    const twice: Told[] = FINAL.map(([day, fact]) =>
      fact.type === 'decided' ? [day, promising([refund], fact.stage)] : [day, fact],
    )
    expect(undertakings(...twice).map(({ id, stage }) => [id, stage])).toEqual([
      ['5-0', 1],
      ['5-1', 1],
      ['10-0', 2],
      ['10-1', 2],
    ])
  })
  it('only the decision in force counts', () => {
    const again: Told[] = [
      ...PROMISED.slice(0, 5),
      ['2026-06-11', promising([])],
      ['2026-06-12', responded(1)],
    ]
    expect(undertakings(...again).map(({ id }) => id)).toEqual(['6-0'])
  })
  it('rulebook 6.3: orders bind from the determination, recommendations after them and perhaps without a day', () => {
    const determined: Fact = {
      type: 'determined',
      reference: '202600001',
      findings: [],
      orders: [{ kind: 'payment', what: 'For the distress', amount: 25_000, by: on('2026-09-30') }],
      recommendations: [{ kind: 'review', what: 'Review the rota', amount: null, by: null }],
    }
    const [order, recommendation] = undertakings(...PROMISED, ['2026-09-01', determined]).slice(-2)
    expect(order).toMatchObject({ id: '7-0', kind: 'order', amount: 25_000, route: 'direct', stage: null })
    expect(recommendation).toMatchObject({ id: '7-1', kind: 'recommendation', due: null, doneOn: null })
  })
})

describe('7.3 followed through to the end', () => {
  it('is promised, then done, then confirmed', () => {
    expect(refundAfter()).toMatchObject({ state: 'promised', due: '2026-06-26', paid: null })
    expect(refundAfter(['2026-06-24', fulfilled])).toMatchObject({
      state: 'done',
      paid: 12_000,
      missed: null,
    })
    expect(refundAfter(['2026-06-24', fulfilled], ['2026-06-26', says(true)])).toMatchObject({
      state: 'confirmed',
      doneOn: '2026-06-24',
      said: { satisfied: true, on: '2026-06-26' },
    })
  })
  it('is open again when the resident says that it is not done, and nothing counts as paid', () => {
    const disputed = refundAfter(['2026-06-24', fulfilled], ['2026-06-30', says(false)])
    expect(disputed).toMatchObject({ state: 'disputed', doneOn: null, due: '2026-06-26', paid: null })
    expect(disputed?.history).toHaveLength(2)
    expect(
      refundAfter(['2026-06-24', fulfilled], ['2026-06-30', says(false)], ['2026-07-02', fulfilled]),
    ).toMatchObject({ state: 'done', doneOn: '2026-07-02', said: null, missed: '2026-06-26' })
  })
  it('the resident’s word settles what nobody here had noted', () =>
    expect(refundAfter(['2026-06-25', says(true)])).toMatchObject({
      state: 'confirmed',
      doneOn: '2026-06-25',
    }))
  it('a new day agreed in time is no missed day; one agreed afterwards is', () => {
    expect(refundAfter(['2026-06-26', moved('2026-07-10')])).toMatchObject({
      due: '2026-07-10',
      missed: null,
    })
    expect(refundAfter(['2026-06-29', moved('2026-07-10')])).toMatchObject({ missed: '2026-06-26' })
  })
  it.each([
    ['on the day', '2026-06-26', 0],
    ['the Monday after', '2026-06-29', 1],
    ['on a Saturday', '2026-06-27', 0],
  ])('is so many working days late %s', (_, today, late) =>
    expect(daysLate(refundAfter() ?? { due: null, doneOn: null }, on(today), englandAndWales)).toBe(late),
  )
})

const STEPS: Fact[] = [
  { type: 'chased', undertaking: REFUND, words: 'Rang the treasurer' },
  moved('2026-07-10'),
  fulfilled,
  says(true),
  says(false),
  { type: 'chased', undertaking: '99-9', words: 'About nothing there is' },
]
const anyHistory = fc
  .array(fc.record({ fact: fc.constantFrom(...STEPS), later: fc.nat(9) }), { maxLength: 12 })
  .map(steps => {
    let day = on('2026-06-12')
    return steps.map(({ fact, later }): Told => {
      day = addCalendarDays(day, later)
      return [day, fact]
    })
  })

describe('whatever is recorded of a promise', () => {
  it('it stays a promise of its own, open just while it is neither done nor confirmed', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        const all = undertakings(...PROMISED, ...history)
        expect(all.map(({ id }) => id)).toEqual(['5-0', REFUND, BOILER])
        expect(all[2]).toMatchObject({ state: 'promised', history: [] })
        for (const { state, doneOn, paid } of all) {
          expect(doneOn === null).toBe(state === 'promised' || state === 'disputed')
          if (doneOn === null) expect(paid).toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })
  it('a day once missed stays missed', () => {
    fc.assert(
      fc.property(anyHistory, history => {
        let missed: string | null = null
        for (let length = 0; length <= history.length; length += 1) {
          const now = refundAfter(...history.slice(0, length))?.missed ?? null
          if (missed) expect(now).toBe(missed)
          missed = now
        }
      }),
      { numRuns: 200 },
    )
  })
})
