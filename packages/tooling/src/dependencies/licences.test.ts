import { expect, it } from 'vitest'
import { allows } from './licences.ts'

it.each([
  ['MIT', true],
  ['(Apache-2.0 AND MIT)', true],
  ['MIT AND OFL-1.1', true],
  ['(MIT OR EUPL-1.1+)', true],
  ['MIT OR GPL-3.0-only AND GPL-2.0-only', true],
  ['(MIT OR Apache-2.0) AND ISC', true],
  ['(MIT OR ISC) AND GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['UNLICENSED', false],
  ['', false],
])('%s: %s', (expression, allowed) => {
  expect(allows(expression)).toBe(allowed)
})
