import type { YearFigures } from '@putright/figures'
import { OUTCOMES } from '@putright/handling-code'
import { barChart } from '../ui/bar-chart.server.ts'

/** The charts of a year’s figures, as SVG; null where there is nothing to draw. */
export const chartsOf = (figures: YearFigures) => ({
  outcomes: outcomesChart(figures),
  categories: categoriesChart(figures),
})

function outcomesChart({ stage1: { outcomes, answered } }: YearFigures): string | null {
  if (answered === 0) return null
  return barChart({
    id: 'outcomes',
    title: 'Outcomes at stage 1',
    description: `Of ${answered} answered: ${listed(OUTCOMES.map(one => [one, outcomes[one]]))}.`,
    bars: OUTCOMES.map(one => ({ label: one, value: outcomes[one], strong: one === 'upheld' })),
  })
}

const MOST_BARS = 8
const LONGEST_LABEL = 25

/** The largest by name and the others as one bar; the table beside it has them all. */
function categoriesChart({ categories }: YearFigures): string | null {
  const all = Object.entries(categories)
  if (all.length === 0) return null
  const few = all.length <= MOST_BARS
  const [named, others] = few ? [all, []] : [all.slice(0, MOST_BARS - 1), all.slice(MOST_BARS - 1)]
  const rest = others.reduce((sum, [, count]) => sum + count, 0)
  const shown = few ? named : [...named, [`${others.length} others`, rest] as const]
  return barChart({
    id: 'categories',
    title: 'Stage 1 complaints by service area',
    description: `${listed(shown)}.`,
    bars: shown.map(([label, value]) => ({ label: short(label), value })),
  })
}

const listed = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ')

const short = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label
