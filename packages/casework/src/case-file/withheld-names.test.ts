import { describe, expect, it } from 'vitest'
import { IN_PLACE, namesIn, throughout, withoutNames } from './withheld-names.ts'

const without = withoutNames(['Odalys Penhallow', 'Ann', 'Seán O’Dea', 'Ann Other'], IN_PLACE.name)

describe('names are taken out of a text, and nothing of them is left', () => {
  it.each([
    ['as written', 'Odalys Penhallow called.', '[name withheld] called.'],
    ['in capitals', 'ODALYS PENHALLOW', '[name withheld]'],
    ['over a line end', 'Odalys\n  Penhallow', '[name withheld]'],
    ['of whom something is', 'Ann’s key, ann', '[name withheld]’s key, [name withheld]'],
    ['with another apostrophe', "Seán O'Dea", '[name withheld]'],
    ['with accents written apart', 'Sea\u0301n O’Dea', '[name withheld]'],
    ['with what nobody sees in it', 'Oda\u00adlys\u200b Pen\u0000hallow', '[name withheld]'],
    ['the longer of two', 'Ann Other', '[name withheld]'],
    ['not within another word', 'Hannah planned an annex', 'Hannah planned an annex'],
  ])('%s', (_, text, left) => expect(without(text)).toBe(left))

  it('that look like a pattern', () => {
    expect(withoutNames(['A. (B) [C] -D'], IN_PLACE.name)('A. (B) [C] -D came')).toBe('[name withheld] came')
  })

  it('and in a resident’s own copy it says that there was a person', () => {
    expect(withoutNames(['Ann'], IN_PLACE.person)('I met Ann.')).toBe('I met [another person].')
  })

  it('however deep they stand', () => {
    expect(throughout({ rows: [{ words: 'Ann', number: 3, kind: 'Ann' }], none: null }, without)).toEqual({
      rows: [{ words: '[name withheld]', number: 3, kind: 'Ann' }],
      none: null,
    })
  })

  it('no names, no change', () => expect(withoutNames([], IN_PLACE.name)('Ann')).toBe('Ann'))
})

it('a field holds a name a line', () => {
  expect(namesIn(' Ann  Other\r\n\n Ann Other\nSeán ')).toEqual(['Ann Other', 'Seán'])
})
