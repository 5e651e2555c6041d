import { englandAndWales, on } from '@putright/working-days'
import { expect, it } from 'vitest'
import { inPublicOrder } from './public-order.ts'
import { reportingYear } from './reporting-year.ts'
import { yearFigures } from './year-figures.ts'

const NONE = { respondedOn: null, outcome: null, extension: null }
const row = (reference: string, category: string) => ({
  kind: 'complaint' as const,
  reference,
  receivedOn: on('2025-06-02'),
  category,
  acknowledgedOn: null,
  stage1: NONE,
  escalatedOn: null,
  stage2: { ...NONE, acknowledgedOn: null },
  refusedOn: null,
  withdrawnOn: null,
})

it('gives figures back as they were counted, whatever order they were kept in', () => {
  const figures = yearFigures({
    coop: 'plover-court',
    year: reportingYear('2025/26', '03-31'),
    homes: 60,
    asAt: on('2026-06-01'),
    rows: [
      row('1', 'Rents'),
      row('2', 'Committee decisions'),
      row('3', 'Committee decisions'),
      row('4', 'Lifts'),
    ],
    calendar: englandAndWales,
  })
  expect(Object.keys(figures.categories)).toEqual(['Committee decisions', 'Lifts', 'Rents'])
  const shuffled = JSON.parse(JSON.stringify(figures), (_, value) => reversed(value))
  expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(figures))
  expect(JSON.stringify(inPublicOrder(shuffled))).toBe(JSON.stringify(figures))
})

const reversed = (value: unknown) =>
  value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).toReversed()) : value
