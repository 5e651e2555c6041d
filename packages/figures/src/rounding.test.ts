import { describe, expect, it } from 'vitest'
import { halfUp, median, per1000, percent } from './rounding.ts'
import vectors from './tsm-vectors.json' with { type: 'json' }

const { seed003: published, sensitivity, zero } = vectors

describe('rounded half up, once, from exact counts', () => {
  it.each(published.percent)('$n of $d is $dp0%', ({ n, d, dp0, dp1 }) => {
    expect(halfUp(n * 100, d, 0)).toBe(dp0)
    if (dp1 !== undefined) expect(percent(n, d)).toBe(dp1)
  })

  it('7.15 for 36 in 5,035 homes is 7.1 to one place, for it is really 7.1499', () => {
    const at = published.at_homes_5035
    expect([per1000(36, 5035), per1000(7, 5035)]).toEqual([at.ch01_1_2dp, at.ch01_2_2dp])
    expect([halfUp(36_000, 5035, 1), halfUp(7000, 5035, 1)]).toEqual([at.ch01_1_1dp, at.ch01_2_1dp])
  })

  it('7.15 for 36 in 5,032 homes is 7.2 to one place', () => {
    expect(per1000(36, 5032)).toBe(published.at_homes_5032.ch01_1_2dp)
    expect(halfUp(36_000, 5032, 1)).toBe(published.at_homes_5032.ch01_1_1dp)
  })

  it('both published rates hold from 5,032 homes to 5,038, and for no other number', () => {
    const fitting = Array.from({ length: 100 }, (_, n) => 5000 + n).filter(
      homes => per1000(36, homes) === 7.15 && per1000(7, homes) === 1.39,
    )
    expect([fitting[0], fitting.at(-1)]).toEqual(published.homes_range_rounded)
    expect(fitting).toHaveLength(7)
  })

  it.each(sensitivity)(
    'one complaint in $homes homes is $per_complaint_1dp',
    ({ homes, per_complaint_1dp }) => {
      expect(halfUp(1000, homes, 1)).toBe(per_complaint_1dp)
    },
  )

  it.each(published.sums)('the published parts make $total', ({ parts, total }) => {
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
  })

  it('an exact half goes up', () => expect([percent(1, 800), halfUp(1, 8, 2)]).toEqual([0.1, 0.13]))

  it('none of none is no percentage, and a rate of 0', () => {
    expect(percent(0, zero.stage1)).toBe(zero.ch02)
    expect(per1000(zero.stage1, 30)).toBe(zero.ch01)
  })

  it('refuses to divide by nothing', () => expect(() => per1000(1, 0)).toThrow(RangeError))
})

describe('median', () => {
  it.each([
    ['of none', [], null],
    ['of one', [4], 4],
    ['of an odd number, whatever their order', [12, 3, 9], 9],
    ['of an even number: the mean of the middle two', [3, 10, 8, 20], 9],
    ['which may be a half', [3, 10, 9, 20], 9.5],
  ])('%s', (_, values, expected) => expect(median(values)).toBe(expected))
})
