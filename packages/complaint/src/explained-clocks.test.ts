import { codeAsPolicy, type Policy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { explainedClocks } from './explained-clocks.ts'
import { positionAfter } from './position-after.ts'
import {
  ANSWERED,
  acknowledged,
  escalated,
  extended,
  FINAL,
  received,
  record,
  type Told,
  withdrawn,
} from './record.fixture.ts'

const explained = (today: string, told: Told[], policy: Policy = codeAsPolicy) =>
  explainedClocks(positionAfter(record(...told), policy, englandAndWales), englandAndWales, on(today))

describe('rulebook 1: every date of a complaint, and how it was worked out', () => {
  it('over Christmas and the New Year: where it starts, how many days, which were passed over', () => {
    const [stage1] = explained('2026-01-08', [
      ['2025-12-22', received()],
      ['2025-12-29', acknowledged(1, 'agent')],
    ])
    expect(stage1?.acknowledgement).toMatchObject({
      due: '2025-12-31',
      metOn: '2025-12-29',
      lateBy: { due: 0, code: 0 },
    })
    expect(stage1?.acknowledgement.rules).toMatchObject([
      {
        provision: '6.2',
        from: '2025-12-22',
        days: 5,
        due: '2025-12-31',
        weekendDays: 2,
        holidays: [
          { date: '2025-12-25', why: 'Christmas Day' },
          { date: '2025-12-26', why: 'Boxing Day' },
        ],
      },
    ])
    expect(stage1?.response).toMatchObject({ due: '2026-01-13', metOn: null })
    expect(stage1?.plan).toEqual({ reportDue: '2026-01-07', decisionDue: '2026-01-12' })
  })

  it('before the acknowledgement there is no response date to explain', () => {
    const [stage1] = explained('2026-06-10', [['2026-06-01', received()]])
    expect(stage1).toMatchObject({
      response: null,
      plan: null,
      acknowledgement: { due: '2026-06-08', lateBy: { due: 2, code: 2 } },
    })
  })

  it('a late acknowledgement: the Code’s date, and the earlier one worked to, each by its rule', () => {
    const [stage1] = explained('2026-06-23', [
      ['2026-06-01', received()],
      ['2026-06-12', acknowledged(1, 'agent')],
    ])
    expect(stage1?.acknowledgement.lateBy).toEqual({ due: 4, code: 4 })
    expect(stage1?.response).toMatchObject({
      due: '2026-06-22',
      codeDue: '2026-06-26',
      lateBy: { due: 1, code: 0 },
    })
    expect(stage1?.response?.rules.map(({ provision, due, governs }) => [provision, due, governs])).toEqual([
      ['6.3', '2026-06-26', false],
      [null, '2026-06-22', true],
    ])
  })

  it('a policy stricter than the Code stands beside it', () => {
    const strict = { ...codeAsPolicy, responseDays: { 1: 8, 2: 15 } }
    const [stage1] = explained('2026-06-03', ANSWERED.slice(0, 3), strict)
    expect(stage1?.response?.rules.map(({ rule, due }) => [rule.split(':')[0], due])).toContainEqual([
      'The landlord’s policy',
      '2026-06-15',
    ])
    expect(stage1?.response).toMatchObject({ due: '2026-06-15', codeDue: '2026-06-17' })
  })

  it.each<[string, Told, boolean, string]>([
    ['in time, moves it', ['2026-06-12', extended(1, '2026-06-15', '2026-06-25')], true, '2026-06-25'],
    [
      'too late, moves nothing and says why',
      ['2026-06-16', extended(1, '2026-06-15', '2026-06-25')],
      false,
      '2026-06-15',
    ],
    [
      'too long without a good reason, likewise',
      ['2026-06-12', extended(1, '2026-06-15', '2026-07-06')],
      false,
      '2026-06-15',
    ],
  ])('an extension %s', (_, extension, valid, due) => {
    const [stage1] = explained('2026-06-17', [
      ['2026-06-01', received()],
      ['2026-06-01', acknowledged(1, 'agent')],
      extension,
    ])
    expect(stage1?.response).toMatchObject({
      due,
      originalCodeDue: '2026-06-15',
      extensions: [{ validity: { valid } }],
    })
    expect(stage1?.response?.extensions[0]?.validity).toEqual(
      valid ? { valid: true } : { valid: false, because: expect.any(String) },
    )
  })

  it('6.11, 6.14: both stages, the second from the request', () => {
    const [, stage2] = explained('2026-07-20', FINAL)
    expect(stage2).toMatchObject({
      stage: 2,
      requestedOn: '2026-06-19',
      acknowledgement: { provision: '6.11', due: '2026-06-26', metOn: '2026-06-22' },
      response: { provision: '6.14', due: '2026-07-20', metOn: '2026-07-13' },
    })
    expect(explained('2026-06-22', [...ANSWERED, ['2026-06-19', escalated]])).toHaveLength(2)
  })

  it('nothing gets later once a complaint has ended', () => {
    const told: Told[] = [
      ['2026-06-01', received()],
      ['2026-06-10', withdrawn],
    ]
    expect(explained('2026-12-01', told)[0]?.acknowledgement.lateBy).toEqual({ due: 2, code: 2 })
  })

  it('late over a weekend is a day late', () =>
    expect(explained('2026-06-13', [['2026-06-05', received()]])[0]?.acknowledgement).toMatchObject({
      due: '2026-06-12',
      lateBy: { due: 1 },
    }))
})
