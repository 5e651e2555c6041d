import { expect, it } from 'vitest'
import type { Fact } from './events.ts'
import type { Marked } from './facts/correspondence.ts'
import { canBeWithheld, marksOf } from './marks.ts'
import { received, record } from './record.fixture.ts'

const marked = (what: Marked, withheld: boolean, reason = 'It names a neighbour.'): Fact => ({
  type: 'marked',
  what,
  withheld,
  reason,
})

it('5.12: of each fact and each document the latest mark holds', () => {
  const { facts, documents } = marksOf(
    record(
      ['2026-06-01', received()],
      ['2026-06-02', marked({ seq: 1 }, true)],
      ['2026-06-02', marked({ documentId: 'a-photo' }, true)],
      ['2026-06-03', marked({ documentId: 'a-photo' }, false, 'The neighbour agrees.')],
      ['2026-06-04', marked({ documentId: 'a-report' }, true)],
    ),
  )
  expect([...facts]).toEqual([[1, { reason: 'It names a neighbour.', on: '2026-06-02', by: 'asha' }]])
  expect([...documents.keys()]).toEqual(['a-report'])
})

it('a mark that was struck out counts for nothing', () => {
  const struck: Fact = { type: 'corrected', corrects: 2, reason: 'A slip', reading: null }
  const told = record(
    ['2026-06-01', received()],
    ['2026-06-02', marked({ seq: 1 }, true)],
    ['2026-06-03', struck],
  )
  expect(marksOf(told).facts.size).toBe(0)
})

it('5.12: a contractor’s letter can be left out, and what the resident said or was told cannot', () => {
  const of = (type: Fact['type']) => canBeWithheld({ type })
  expect([of('corresponded'), of('filed'), of('recommended')]).toEqual([true, true, true])
  expect([of('received'), of('decided'), of('responded'), of('marked')]).toEqual([false, false, false, false])
})
