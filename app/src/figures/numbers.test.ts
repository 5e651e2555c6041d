import { expect, it } from 'vitest'
import { countInWords, percentOr, rateInWords } from './numbers.ts'

it('writes a rate with two places and a percentage with one', () => {
  expect([rateInWords(7.1), rateInWords(0), percentOr(83.3, 36), percentOr(100, 1)]).toEqual([
    '7.10',
    '0.00',
    '83.3%',
    '100.0%',
  ])
})

it('says that there is no percentage rather than 0 or 100', () => {
  expect(percentOr(null, 0)).toBe('not applicable (no complaints)')
  expect(percentOr(null, 2)).toBe('not applicable (none due yet)')
})

it('groups thousands', () => {
  expect(countInWords(50_000)).toBe('50,000')
})
