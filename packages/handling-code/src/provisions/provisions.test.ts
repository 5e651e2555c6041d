import { describe, expect, it } from 'vitest'
import { PROVISIONS, provision } from './provisions.ts'

describe('the provisions of the Code of 2024', () => {
  it('number 6+5+7+3+15+20+4+5+8 = 73', () => {
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      section => PROVISIONS.filter(each => each.section === section).length,
    )
    expect(counts).toEqual([6, 5, 7, 3, 15, 20, 4, 5, 8])
    expect(PROVISIONS).toHaveLength(73)
  })

  it('are each there once, in order, numbered within their section from 1', () => {
    const ids = PROVISIONS.map(each => each.id)
    expect(new Set(ids).size).toBe(73)
    for (const [index, each] of PROVISIONS.entries()) {
      const before = PROVISIONS[index - 1]
      const expected = before?.section === each.section ? Number(before.id.split('.')[1]) + 1 : 1
      expect(each.id).toBe(`${each.section}.${expected}`)
    }
  })

  it('are self-assessed, all but the introductory 1.1', () => {
    expect(PROVISIONS.filter(each => !each.selfAssessed).map(each => each.id)).toEqual(['1.1'])
  })

  it('say something in a sentence, with typographic apostrophes', () => {
    for (const { words, evidence } of PROVISIONS) {
      expect(words).toMatch(/^[A-Z].{20,}\.$/)
      expect(words + evidence).not.toContain("'")
    }
  })
})

describe('looking a provision up', () => {
  it('finds it with its section', () => {
    expect(provision('6.13')).toMatchObject({ section: 6, sectionTitle: 'Complaints stages', kind: 'case' })
  })
  it('throws for one the Code does not have: 1.7 belongs to the edition of 2022', () => {
    expect(() => provision('1.7')).toThrow('no provision 1.7')
  })
})
