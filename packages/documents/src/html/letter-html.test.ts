import { describe, expect, it } from 'vitest'
import { SAMPLE_LETTERS, stage1Response } from '../testing/sample-letters.ts'
import { letterBody, letterHtml } from './letter-html.ts'

const MARKUP = `<script>alert("1")</script> <img src=x onerror='y'> & "quoted" ‘words’`

const everywhere = {
  ...stage1Response,
  reference: MARKUP,
  landlord: MARKUP,
  sender: { organisation: MARKUP, name: MARKUP, role: MARKUP, contact: MARKUP },
  resident: { name: MARKUP, address: MARKUP },
  ombudsman: { version: '1', name: MARKUP, web: MARKUP, telephone: MARKUP, post: MARKUP },
  heads: [{ number: 1, words: MARKUP, responsibility: 'agent' as const, answeredBy: MARKUP }],
  outcomesSought: MARKUP,
  decisions: [{ head: 1, outcome: 'upheld' as const, reasons: MARKUP }],
  remedies: [{ kind: 'action' as const, what: MARKUP, amount: 100, by: null }],
  actions: [{ what: MARKUP, who: MARKUP, by: stage1Response.issuedOn }],
  nextStep: { how: MARKUP, guideDays: null },
}

describe('a letter as HTML', () => {
  it('shows markup in anybody’s words as the words they are', () => {
    const html = letterHtml(everywhere)
    expect(html).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &lt;img src=x onerror=&#39;y&#39;&gt;',
    )
    expect(html).not.toMatch(/<script|<img|javascript:/i)
    expect(html.split('&lt;script&gt;').length - 1).toBeGreaterThanOrEqual(18)
  })

  it('makes a link only of a web address', () => {
    const withWeb = (web: string) =>
      letterBody({ ...stage1Response, ombudsman: { version: '1', name: 'O', web, telephone: '', post: '' } })
    expect(withWeb('www.example.org/a-page/')).toContain('<a href="https://www.example.org/a-page/">')
    expect(withWeb('javascript:alert(1)')).not.toContain('<a ')
    expect(withWeb('https://x.example/" onclick="y')).not.toContain('<a ')
  })

  it.each(SAMPLE_LETTERS.map(letter => [letter.kind, letter] as const))('%s stands alone', (_, letter) => {
    const html = letterHtml(letter)
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]*PLC-2026-0014<\/title>/)
    expect(html).not.toContain('<script')
    expect(html).toContain(letterBody(letter))
  })

  it('names the columns and rows of its tables', () => {
    const html = letterBody(stage1Response)
    expect(html).toContain('<th scope="col">By when</th>')
    expect(html).toContain('<th scope="row" dir="auto">Check the pipe for damp after one month</th>')
    expect(html).toContain('<caption>What we offer you</caption>')
  })
})
