import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAsPolicy } from './code-as-policy.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Policy } from './policy.ts'
import { READY_MADE } from './ready-made.ts'
import { whyNotAdopted } from './why-not-adopted.ts'

const policy = (change: Partial<Policy>): Policy => ({ ...codeAsPolicy, ...change })

describe('settings that contradict each other are named together', () => {
  it.each<[string, Partial<Policy>, string[]]>([
    [
      '6.2, 6.3: answered in three days of receipt, and acknowledged in five',
      { responseDays: { 1: 3, 2: 20 }, responseFrom: { 1: 'request', 2: 'acknowledgement' } },
      ['responseDays.1', 'responseFrom.1', 'acknowledgementDays.1'],
    ],
    [
      '6.11, 6.14: the same of stage 2',
      { responseDays: { 1: 10, 2: 4 }, responseFrom: { 1: 'acknowledgement', 2: 'request' } },
      ['responseDays.2', 'responseFrom.2', 'acknowledgementDays.2'],
    ],
    [
      '6.4, 6.15: agreement past forty days, where no extension goes past thirty',
      { agreementOver: 40, extensionDays: { 1: 10, 2: 10 } },
      ['agreementOver', 'extensionDays.1', 'extensionDays.2'],
    ],
    [
      '2.3: complaints for two years, and records for one',
      { ageLimit: { months: 24, from: 'the event or awareness of it' }, retentionYears: 1 },
      ['retentionYears', 'ageLimit.months'],
    ],
  ])('%s', (_, change, settings) => {
    expect(contradictionsIn(policy(change))).toMatchObject([{ settings }])
    expect(whyNotAdopted(policy(change))).toMatchObject([{ settings, provision: null }])
  })

  it.each<[string, Partial<Policy>]>([
    [
      'answered on the day it is acknowledged at the latest',
      { responseDays: { 1: 5, 2: 20 }, responseFrom: { 1: 'request', 2: 'acknowledgement' } },
    ],
    [
      'agreement wherever the ordinary limit is passed',
      { agreementOver: 40, extensionDays: { 1: 10, 2: 20 } },
    ],
    [
      'agreement past twenty, with ten more at stage 2',
      { agreementOver: 20, extensionDays: { 1: 10, 2: 10 } },
    ],
    [
      'records for as long as complaints are taken on',
      { ageLimit: { months: 24, from: 'the event or awareness of it' }, retentionYears: 2 },
    ],
  ])('%s: nothing', (_, change) => expect(whyNotAdopted(policy(change))).toEqual([]))

  it('two at once are two', () =>
    expect(
      contradictionsIn(
        policy({ responseDays: { 1: 2, 2: 2 }, responseFrom: { 1: 'request', 2: 'request' } }),
      ),
    ).toHaveLength(2))
  it('what is no number is refused for that and contradicts nothing', () =>
    expect(whyNotAdopted(policy({ agreementOver: Number.NaN })).map(({ settings }) => settings)).toEqual([
      ['agreementOver'],
    ]))
  it('the Code, with any days within its limits counted from the acknowledgement, never contradicts itself', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (acknowledge, answer, extend) =>
          contradictionsIn(
            policy({
              acknowledgementDays: { 1: acknowledge, 2: 5 },
              responseDays: { 1: answer, 2: 20 },
              extensionDays: { 1: extend, 2: 20 },
            }),
          ).length === 0,
      ),
    ))
})

describe('what keeps a policy from being adopted', () => {
  it('names the provision and the setting in one sentence', () =>
    expect(whyNotAdopted(policy({ responseDays: { 1: 15, 2: 20 } }))).toEqual([
      {
        settings: ['responseDays.1'],
        provision: '6.3',
        because:
          'Code 6.3, days to answer stage 1: The Code allows 10 working days; residents would wait longer.',
      },
    ]))
  it.each(Object.entries(READY_MADE))('nothing, of the one for a co-op %s', (_, { settings }) =>
    expect(whyNotAdopted(settings)).toEqual([]),
  )
})
