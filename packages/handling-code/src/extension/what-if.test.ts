import { englandAndWales as calendar, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageClocks } from '../clocks.ts'
import { codeAsPolicy } from '../policy/code-as-policy.ts'
import { escalatedOn, receivedOn } from '../stage-facts.fixture.ts'
import { extensionWhatIf } from './what-if.ts'

const facts = receivedOn('2024-12-12', { acknowledgedOn: on('2024-12-19') }) // due 7 January 2025
const stage1 = stageClocks(facts, codeAsPolicy, calendar).response
const stage2 = stageClocks(
  escalatedOn('2026-12-01', { acknowledgedOn: on('2026-12-01') }), // due 31 December 2026
  codeAsPolicy,
  calendar,
).response

const what = (to: string, today = '2025-01-06', everyDays = 5, clock = stage1, policy = codeAsPolicy) =>
  extensionWhatIf(clock, { to: on(to), today: on(today), everyDays }, policy, calendar)

describe('6.4, 6.15: what an extension would mean, before it is sent', () => {
  it('says how long it is, which days it passes over, and when the resident hears', () => {
    expect(what('2025-01-21')).toMatchObject({
      because: null,
      moved: 10,
      length: { added: 10, total: 20, over: false, agreementAsked: false },
      updates: ['2025-01-13', '2025-01-20'],
    })
    expect(what('2025-01-21')?.skipped.map(({ date }) => date)).toEqual([
      '2025-01-11',
      '2025-01-12',
      '2025-01-18',
      '2025-01-19',
    ])
  })
  it('one day further is over the limit', () =>
    expect(what('2025-01-22')).toMatchObject({ length: { added: 11, over: true, overTheCode: true } }))
  it('6.15: twenty at stage 2, over the New Year', () => {
    const far = what('2027-01-29', '2026-12-24', 5, stage2)
    expect(far).toMatchObject({ moved: 20, length: { over: false, added: 20 } })
  })
  it('K4: the resident’s agreement is asked past the days of the policy', () => {
    const policy = { ...codeAsPolicy, agreementOver: 15 }
    expect(what('2025-01-14', '2025-01-06', 5, stage1, policy)).toMatchObject({
      length: { total: 15, agreementAsked: false },
    })
    expect(what('2025-01-15', '2025-01-06', 5, stage1, policy)).toMatchObject({
      length: { total: 16, agreementAsked: true },
    })
  })

  it.each([
    ['a day that is no later', '2025-01-07', '2025-01-06', 'not after 7 January 2025'],
    ['a Saturday', '2025-01-11', '2025-01-06', '13 January 2025 is the next'],
    ['a notice after the time has run out', '2025-01-21', '2025-01-08', 'ran out on 7 January 2025'],
  ])('is not possible: %s', (_, to, today, because) => expect(what(to, today)?.because).toContain(because))

  it('says nothing of days past the known bank holidays', () => expect(what('2099-01-01')).toBeNull())

  it('the resident hears before the answer, never on its day or after, and never twice in one interval', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 20 }), (days, every) => {
        const to = calendar.after(stage1.due, days + 1)
        const updates = what(to, '2025-01-06', every)?.updates ?? []
        for (const day of updates) expect(day > '2025-01-06' && day < to).toBe(true)
        const last = updates.at(-1) ?? on('2025-01-06')
        expect(calendar.between(last, to)).toBeLessThanOrEqual(every)
      }),
    ))
})
