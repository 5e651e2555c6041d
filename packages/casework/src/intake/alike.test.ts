import { describe, expect, it } from 'vitest'
import { alike } from './alike.ts'

const isAlike = (one: [string, string], other: [string, string]) =>
  alike({ name: one[0], address: one[1] }, [{ name: other[0], address: other[1] }]).length === 1

describe('the same person or the same home, however it is written', () => {
  it.each<[string, [string, string], [string, string], boolean]>([
    ['with a title', ['Mrs Nadia Example', ''], ['nadia  EXAMPLE', ''], true],
    ['surname first', ['Example, Nadia', ''], ['Nadia Example', ''], true],
    ['with and without accents', ['Élodie Example', ''], ['Elodie Example', ''], true],
    ['in another script', ['নাদিয়া খান', ''], ['নাদিয়া খান', ''], true],
    ['another person in another script', ['নাদিয়া খান', ''], ['ゆき 田中', ''], false],
    ['another person', ['Nadia Example', ''], ['Nadia Exemplar', ''], false],
    ['nobody named twice', ['', ''], ['', ''], false],
    ['with the postcode', ['A', '4 Plover Court'], ['B', '4, Plover Court, London E1 2AB'], true],
    ['as a flat', ['A', 'Flat 4\nPlover Court'], ['B', '4 plover court'], true],
    ['another door', ['A', '4 Plover Court'], ['B', '14 Plover Court'], false],
    ['a street without a number', ['A', 'Plover Court'], ['B', 'Plover Court'], false],
    ['a number alone', ['A', '4'], ['B', '4 Wren Row'], false],
  ])('%s', (_, one, other, same) => expect(isAlike(one, other)).toBe(same))
})
