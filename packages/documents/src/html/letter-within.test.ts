import { expect, it } from 'vitest'
import { stage1Response } from '../testing/sample-letters.ts'
import { letterWithin } from './letter-within.ts'

it('leaves the first level of headings to the page, and what people wrote as it is', () => {
  const html = letterWithin({ ...stage1Response, outcomesSought: 'I typed <h1>this</h1>' }, sha256 => sha256)
  expect(html).not.toMatch(/<\/?h1>/)
  expect(html.match(/<h2>/g)).toHaveLength(1)
  expect(html).toMatch(/<h3>[^<]+<\/h3>/)
  expect(html).toContain('&lt;h1&gt;this&lt;/h1&gt;')
})
