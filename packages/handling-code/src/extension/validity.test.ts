import { englandAndWales as calendar, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extendedTo } from '../stage-facts.fixture.ts'
import type { ExtensionFacts } from '../words.ts'
import { extensionValidity, judgeExtensions } from './validity.ts'

// Due on Tuesday 7 January 2025.
const due = on('2025-01-07')
const original = { due, codeDue: due }
const judged = (extension: ExtensionFacts) =>
  extensionValidity(extension, { original, current: original, ceiling: 10 }, calendar)

describe('6.4: an extension that counts', () => {
  it('is sent on the last day and adds all ten', () =>
    expect(judged(extendedTo('2025-01-21', '2025-01-07'))).toEqual({ valid: true }))
  it('adds more with good reason', () =>
    expect(
      judged(extendedTo('2025-01-28', '2025-01-07', { goodReason: 'The only witness is in hospital.' })),
    ).toEqual({ valid: true }))
  it('comes from a register that does not say whether the notice had the Ombudsman’s details', () =>
    expect(judged(extendedTo('2025-01-21', '2025-01-07', { contactBlock: null }))).toEqual({ valid: true }))
})

describe('an extension that does not count', () => {
  it.each([
    [
      'sent a day late',
      extendedTo('2025-01-14', '2025-01-08'),
      'the notice of 8 January 2025 came after the date it was to move, 7 January 2025',
    ],
    [
      'to no later day',
      extendedTo('2025-01-07', '2025-01-03'),
      'the new date, 7 January 2025, is not after 7 January 2025',
    ],
    ['without a reason', extendedTo('2025-01-14', '2025-01-03', { reason: ' ' }), 'it gives no reason'],
    [
      'known to lack the contact details (6.5)',
      extendedTo('2025-01-14', '2025-01-03', { contactBlock: false }),
      'the notice left out the Ombudsman’s contact details',
    ],
    [
      'of three weeks at stage 1 (K17)',
      extendedTo('2025-01-28', '2025-01-03'),
      'it adds 15 working days, more than 10, without a good reason on record',
    ],
  ])('%s', (_, extension, because) => expect(judged(extension)).toEqual({ valid: false, because }))
})

describe('one extension after another', () => {
  const first = extendedTo('2025-01-14', '2025-01-06')
  const chain = (second: ExtensionFacts) =>
    judgeExtensions([second, first], { original, ceiling: 10 }, calendar).map(
      ({ validity }) => validity.valid,
    )

  it('the second is in time by the day the first moved to', () =>
    expect(chain(extendedTo('2025-01-21', '2025-01-14'))).toEqual([true, true]))
  it('they count together against the ten', () =>
    expect(chain(extendedTo('2025-01-22', '2025-01-14'))).toEqual([true, false]))
  it('after one that failed, the original day still counts', () => {
    const failed = extendedTo('2025-01-28', '2025-01-06')
    const late = extendedTo('2025-01-14', '2025-01-08')
    expect(judgeExtensions([failed, late], { original, ceiling: 10 }, calendar)[1]?.validity.valid).toBe(
      false,
    )
  })
})

it('without good reason, an extension counts exactly up to the ceiling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 }), (added, ceiling) => {
      const extension = extendedTo(calendar.after(due, added), '2025-01-07')
      const { valid } = extensionValidity(extension, { original, current: original, ceiling }, calendar)
      return valid === added <= ceiling
    }),
  )
})
