import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

export interface BarChart {
  /** Names the chart within its page, for the ids of its title and description. */
  id: string
  title: string
  /** What the chart shows, in a sentence, for those who do not see it. */
  description: string
  bars: readonly { label: string; value: number; strong?: boolean }[]
  /** How a value is written at the end of its bar. */
  inWords?: (value: number) => string
  /** The whole that bars are part of, where there is one: 100 for percentages. */
  most?: number
}

const INK = '#1b2b2e'
const BAR = '#5a918e'
const STRONG_BAR = '#0f6b6b'
const ROW_HEIGHT = 34
const LETTER_WIDTH = 8

/** Bars lying down, so that long names stay readable, as SVG text for the page. A table belongs beside it. */
export function barChart({ id, title, description, bars, inWords = String, most }: BarChart): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({
    document: document as unknown as Document,
    width: 480,
    height: bars.length * ROW_HEIGHT + 10,
    marginLeft: 20 + LETTER_WIDTH * Math.max(...bars.map(({ label }) => label.length)),
    marginRight: 60,
    marginTop: 5,
    marginBottom: 5,
    x: { axis: null, domain: [0, most ?? Math.max(1, ...bars.map(bar => bar.value))] },
    y: { label: null, tickSize: 0, domain: bars.map(bar => bar.label) },
    marks: [
      Plot.barX(bars, {
        x: 'value',
        y: 'label',
        fill: bar => (bar.strong ? STRONG_BAR : BAR),
        insetTop: 5,
        insetBottom: 5,
      }),
      Plot.text(bars, {
        x: 'value',
        y: 'label',
        text: bar => inWords(bar.value),
        textAnchor: 'start',
        dx: 6,
      }),
      Plot.ruleX([0], { stroke: INK }),
    ],
  })
  describe(svg, { id, title, description })
  return svg.outerHTML
}

function describe(
  svg: Element,
  { id, title, description }: Pick<BarChart, 'id' | 'title' | 'description'>,
): void {
  const { ownerDocument } = svg
  // The page’s own style sheet styles it: the policy on content allows no style inside a page.
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style')
  // The picture is named as a whole; a group in it has no role that could carry a name.
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  svg.setAttribute('class', 'bar-chart')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-description`)
  const texts = { title, desc: description }
  const ids = { title: `${id}-title`, desc: `${id}-description` }
  for (const name of ['desc', 'title'] as const) {
    const element = ownerDocument.createElementNS('http://www.w3.org/2000/svg', name)
    element.id = ids[name]
    element.textContent = texts[name]
    svg.prepend(element)
  }
}
