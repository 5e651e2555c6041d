import { expect, it } from 'vitest'
import { barChart } from './bar-chart.server.ts'

const svg = barChart({
  id: 'on-time',
  title: 'Answered on time',
  description: 'Stage 1: 83%. Stage 2: 40%.',
  bars: [
    { label: 'Stage 1', value: 83, strong: true },
    { label: 'Stage 2 & <review>', value: 40 },
  ],
  inWords: value => `${value}%`,
  most: 100,
})

it('draws a bar for each value, named and measured', () => {
  expect(svg.match(/<rect /g)).toHaveLength(2)
  expect(svg).toContain('83%')
  expect(svg).toContain('Stage 2 &amp; &lt;review&gt;')
})

it('says what it shows to those who do not see it', () => {
  expect(svg).toContain('aria-labelledby="on-time-title on-time-description"')
  expect(svg).toContain('<title id="on-time-title">Answered on time</title>')
})

it('brings no style of its own, which the pages’ policy would refuse', () => {
  expect(svg).not.toMatch(/<style|style=/)
})
