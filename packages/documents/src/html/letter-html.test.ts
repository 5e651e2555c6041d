import { describe, expect, it } from 'vitest'
import { SAMPLE_LETTERS, stage1Response } from '../testing/sample-letters.ts'
import { letterBody, letterHtml } from './letter-html.ts'
import { letterWithin } from './letter-within.ts'
import { withLogosAt } from './logo-html.ts'

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

describe('with logos', () => {
  const landlord = { sha256: 'a'.repeat(64), alt: 'Plover Court “& others”' }
  const sender = { sha256: 'b'.repeat(64), alt: 'Harbour Lights' }
  const withLogos = { ...stage1Response, logos: { landlord, sender } }

  it('has the landlord’s at the head and its agent’s under the signature, each saying whose it is', () => {
    const html = letterHtml(withLogos)
    const pictures = [...html.matchAll(/<img class="([\w-]+)" src="cid:(\w+)@letter" alt="([^"]*)">/g)]
    expect(pictures.map(([, name, sha256, alt]) => [name, sha256, alt])).toEqual([
      ['letter__logo', landlord.sha256, 'Plover Court “&amp; others”'],
      ['letter__sender-logo', sender.sha256, 'Harbour Lights'],
    ])
    expect(html.indexOf('letter__sender-logo"')).toBeGreaterThan(html.indexOf('Yours sincerely'))
  })
  it('is told where its pictures are to be had, and what people wrote stays as it is', () => {
    const typed = `<img src="cid:${landlord.sha256}@letter">`
    const at = (sha256: string) => `/logos/${sha256}`
    const html = withLogosAt(letterHtml({ ...withLogos, outcomesSought: typed }), at)
    expect(html.match(/src="\/logos\//g)).toHaveLength(2)
    expect(html).toContain(`&lt;img src=&quot;cid:${landlord.sha256}@letter&quot;&gt;`)
    expect(letterWithin(withLogos, at)).toContain(`src="/logos/${sender.sha256}"`)
  })
})
