import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameHome } from './same-home.ts'

describe('5.8: one home, however it is written', () => {
  it.each([
    ['4 Plover Court', '4 plover court'],
    ['4 Plover Court', '4, Plover  Court.'],
    ['4 Plover Ct', '4 Plover Court'],
    ['12 St. John’s Rd', "12 St John's Road"],
    ['Flat 2, 4 Heron Yard', '2, 4 Heron Yard'],
    ['Flat 2, 4 Heron Yard', 'FLAT 2 4 HERON YARD'],
    ['4 A Wren Row', '4a Wren Row'],
    ['4 Wren Row', '4 Wren Row, Bristol BS1 5TR'],
    ['7 Café Lane', '7 Cafe Lane'],
  ])('%s is %s', (one, other) => expect(sameHome(one, other)).toBe(true))
})

describe('5.8: a neighbour does not share the home', () => {
  it.each([
    ['the next flat', 'Flat 2, 4 Heron Yard', 'Flat 3, 4 Heron Yard'],
    ['the house without the flat', '4 Heron Yard', 'Flat 2, 4 Heron Yard'],
    ['the house next door', '4 Heron Yard', '5 Heron Yard'],
    ['a longer number', '4 Heron Yard', '44 Heron Yard'],
    ['the upper half', '4a Wren Row', '4b Wren Row'],
    ['the same number elsewhere', '4 Wren Row', '4 Wren Road'],
    ['two towns', '4 Wren Row, Bristol', '4 Wren Row, Bath'],
    ['nothing written down', '', ''],
    ['a number and no street', '4', '4 Wren Row'],
    ['a street and no number', 'Wren Row', 'Wren Row'],
  ])('%s', (_, one, other) => expect(sameHome(one, other)).toBe(false))
})

describe('any two addresses', () => {
  const place = fc.record({ flat: fc.integer({ min: 1, max: 40 }), house: fc.integer({ min: 1, max: 40 }) })
  const written = ({ flat, house }: { flat: number; house: number }) => `Flat ${flat}, ${house} Heron Yard`

  it('are one home just where both numbers are the same, and it does not matter which comes first', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const same = one.flat === other.flat && one.house === other.house
        expect(sameHome(written(one), written(other))).toBe(same)
        expect(sameHome(written(other), written(one))).toBe(same)
      }),
    )
  })

  it('stay one home in capitals, with other marks and more space', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(' ', ', ', '\n', ' - ', ',  '), (one, mark) => {
        const other = written(one).toUpperCase().replaceAll(/,? /g, mark)
        expect(sameHome(written(one), other)).toBe(true)
      }),
    )
  })

  it('whatever is written there can be compared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
        expect(sameHome(one, other)).toBe(sameHome(other, one))
      }),
    )
  })
})
