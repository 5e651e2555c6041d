import { MEASURES } from '@putright/figures'
import { expect, it } from 'vitest'
import { measureInWords } from './measure-words.ts'

it('has words of its own for every measure', () => {
  const words = MEASURES.map(measureInWords)
  expect(new Set(words).size).toBe(MEASURES.length)
  for (const [at, measure] of MEASURES.entries()) {
    expect(words[at]).not.toBe(measure)
    expect(words[at]).not.toContain('undefined')
  }
})

it('names a category as the co-op does', () => {
  expect(measureInWords('categories.Repairs')).toBe('Complaints about Repairs')
})
