import { expect, it } from 'vitest'
import { spreadOf } from './statistics.ts'

it('gives the time that half, and 95 in a hundred, of the runs did not exceed', () => {
  const times = Array.from({ length: 200 }, (_, index) => 200 - index)
  expect(spreadOf(times)).toMatchObject({ runs: 200, p50: 100, p95: 190 })
})

it('names a time that was measured, even of a few runs', () => {
  expect(spreadOf([8, 1])).toMatchObject({ p50: 1, p95: 8 })
  expect(spreadOf([3])).toMatchObject({ p50: 3, p95: 3 })
})

it('counts runs a second by what they took one after the other, or by the time told where they overlapped', () => {
  expect(spreadOf([10, 30]).perSecond).toBe(50)
  expect(spreadOf([10, 30], 30).perSecond).toBeCloseTo(66.67)
})

it('refuses to say anything of no runs', () => {
  expect(() => spreadOf([])).toThrow('Nothing was measured')
})
