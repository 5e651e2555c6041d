import { expect, it } from 'vitest'
import { newInWords } from './plan-words.ts'

it.each([
  [36, 216, '36 complaints and 216 requests and enquiries'],
  [1, 0, '1 complaint'],
  [0, 1, '1 request or enquiry'],
  [50_000, 0, '50,000 complaints'],
  [0, 0, null],
])('says %i complaints and %i others', (complaints, others, words) => {
  expect(newInWords({ complaints, others })).toBe(words)
})
