import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome.ts'
import { OUTCOMES, type Outcome } from './words.ts'

describe('the outcome of a complaint from its heads', () => {
  it.each<[Outcome[], Outcome]>([
    [['upheld'], 'upheld'],
    [['upheld', 'upheld'], 'upheld'],
    [['upheld', 'not upheld'], 'partially upheld'],
    [['partially upheld', 'not upheld'], 'partially upheld'],
    [['partially upheld', 'upheld'], 'partially upheld'],
    [['not upheld', 'not upheld'], 'not upheld'],
  ])('%s: %s', (heads, outcome) => expect(outcomeOf(heads)).toBe(outcome))

  it('throws where no head was decided', () => expect(() => outcomeOf([])).toThrow('no outcome'))

  it('does not depend on the order of the heads', () => {
    const heads = fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1 })
    fc.assert(fc.property(heads, each => outcomeOf(each) === outcomeOf(each.toReversed())))
  })
})
