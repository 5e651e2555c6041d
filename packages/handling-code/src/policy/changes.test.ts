import { englandAndWales, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyChanges } from './changes.ts'
import { codeAsPolicy } from './code-as-policy.ts'
import type { Policy } from './policy.ts'
import { promisedDays } from './promised-days.ts'

const policy = (change: Partial<Policy>): Policy => ({ ...codeAsPolicy, ...change })

describe('a draft compared with the version in force, setting by setting', () => {
  it('says nothing of what stays', () => expect(policyChanges(codeAsPolicy, codeAsPolicy)).toEqual([]))
  it.each<[string, Partial<Policy>, string, string, string, 'better' | 'worse' | 'neither']>([
    [
      '6.3 eight days',
      { responseDays: { 1: 8, 2: 20 } },
      'responseDays.1',
      '10 working days',
      '8 working days',
      'better',
    ],
    [
      '6.14 from the request',
      { responseFrom: { 1: 'acknowledgement', 2: 'request' } },
      'responseFrom.2',
      'the acknowledgement',
      'the request for stage 2',
      'better',
    ],
    [
      '6.15 ten more',
      { extensionDays: { 1: 10, 2: 10 } },
      'extensionDays.2',
      '20 working days',
      '10 working days',
      'better',
    ],
    [
      '6.4 agreement past twenty',
      { agreementOver: 20 },
      'agreementOver',
      'never asked',
      '20 working days',
      'better',
    ],
    [
      '2.3 eighteen months',
      { ageLimit: { months: 18, from: 'the event or awareness of it' } },
      'ageLimit.months',
      '12 months',
      '18 months',
      'better',
    ],
    [
      '2.4 a letter when asked',
      { refusalLetter: 'when asked' },
      'refusalLetter',
      'always',
      'when asked',
      'worse',
    ],
    [
      '6.3 late acknowledgements lengthen',
      { lateAcknowledgementDoesNotLengthen: false },
      'lateAcknowledgementDoesNotLengthen',
      'yes',
      'no',
      'worse',
    ],
    ['records for seven years', { retentionYears: 7 }, 'retentionYears', '6', '7', 'neither'],
  ])('%s', (_, change, setting, before, after, moves) =>
    expect(policyChanges(codeAsPolicy, policy(change))).toMatchObject([{ setting, before, after, moves }]),
  )
  it('6.10: a guide for asking for stage 2 takes time away, and dropping it gives it back', () => {
    const guided = policy({ escalationGuideDays: 20 })
    expect(policyChanges(codeAsPolicy, guided)).toMatchObject([{ moves: 'worse', verdict: 'as the Code' }])
    expect(policyChanges(guided, codeAsPolicy)).toMatchObject([{ moves: 'better' }])
  })
  it('what is better one way is worse the other', () => {
    const days = fc.integer({ min: 1, max: 10 })
    const some = fc
      .tuple(days, days, days, fc.option(fc.integer({ min: 11, max: 20 })))
      .map(([first, more, acknowledge, agreementOver]) =>
        policy({
          responseDays: { 1: first, 2: 20 },
          extensionDays: { 1: more, 2: 20 },
          acknowledgementDays: { 1: acknowledge, 2: 5 },
          agreementOver,
        }),
      )
    const opposite = { better: 'worse', worse: 'better', neither: 'neither' }
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = policyChanges(one, other).map(({ setting, moves }) => [setting, moves])
        const back = policyChanges(other, one).map(({ setting, moves }) => [setting, opposite[moves]])
        expect(back).toEqual(there)
      }),
    )
  })
})

describe('6.2, 6.3, 6.4: a stricter setting becomes the target, and the Code’s own day stays beside it', () => {
  const promised = (change: Partial<Policy>, stage: 1 | 2, day: string) =>
    promisedDays(policy(change), stage, on(day), englandAndWales).map(({ due, codeDue }) => [due, codeDue])

  it('as the Code: the same days', () =>
    expect(promised({}, 1, '2025-06-02')).toEqual([
      ['2025-06-09', '2025-06-09'],
      ['2025-06-23', '2025-06-23'],
      ['2025-07-07', '2025-07-07'],
    ]))
  it('three to acknowledge, eight to answer and five more, over Christmas', () =>
    expect(
      promised(
        {
          acknowledgementDays: { 1: 3, 2: 5 },
          responseDays: { 1: 8, 2: 20 },
          extensionDays: { 1: 5, 2: 20 },
        },
        1,
        '2024-12-12',
      ),
    ).toEqual([
      ['2024-12-17', '2024-12-19'],
      ['2024-12-31', '2025-01-07'],
      ['2025-01-08', '2025-01-21'],
    ]))
  it('6.14: stage 2 counted from the request', () =>
    expect(promised({ responseFrom: { 1: 'acknowledgement', 2: 'request' } }, 2, '2025-01-20')).toEqual([
      ['2025-01-27', '2025-01-27'],
      ['2025-02-17', '2025-02-24'],
      ['2025-03-17', '2025-03-24'],
    ]))
})
