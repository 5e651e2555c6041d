import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { acknowledgementLetter, finalResponse, stage1Response } from '../testing/sample-letters.ts'
import { plainText } from '../text/plain-text.ts'
import { moneyInWords } from './money.ts'
import { readable } from './readable.ts'

describe('the Ombudsman’s year after the final response (rulebook 2.2)', () => {
  it.each([
    ['2025-03-31', 'before Tuesday 31 March 2026'],
    ['2024-02-29', 'before Friday 28 February 2025'],
  ])('issued on %s: %s', (issuedOn, words) =>
    expect(plainText({ ...finalResponse, issuedOn: on(issuedOn) })).toContain(words),
  )
})

describe('wording', () => {
  it('6.10 names no days for stage 2 where the policy has no guide', () => {
    const open = { ...stage1Response, nextStep: { how: 'Ring us.', guideDays: null } }
    expect(plainText(stage1Response)).toContain('only a guide')
    expect(plainText(open)).not.toContain('only a guide')
  })

  it('does not apologise for what did not go wrong', () => {
    expect(plainText(stage1Response)).toContain('We are sorry')
    expect(plainText(finalResponse)).not.toContain('sorry')
  })

  it('6.7 shows a head without a decision as undecided', () => {
    const draft = { ...stage1Response, decisions: stage1Response.decisions.slice(0, 2) }
    expect(plainText(draft)).toContain('Our decision: Not yet made.')
  })

  it.each([
    ['K13 into the rent account', { route: 'rent account' as const }, '£120, paid into your rent account'],
    ['K13 to the resident', { route: 'direct' as const }, '£120, paid to you'],
    ['7.3 by whom', { who: 'The treasurer' }, 'The treasurer will see to it'],
  ])('says how a payment is made: %s', (_, more, words) => {
    const refund = { kind: 'payment' as const, what: 'The heaters', amount: 12_000, by: on('2026-10-30') }
    expect(plainText({ ...stage1Response, remedies: [{ ...refund, ...more }] })).toContain(words)
  })

  it('promises no one for a complaint nobody is named to consider', () =>
    expect(plainText({ ...acknowledgementLetter, considerer: null })).toContain('We will tell you who it is'))

  it.each([
    [0, '£0'],
    [7500, '£75'],
    [12_550, '£125.50'],
    [123_456_7, '£12,345.67'],
  ])('%i pence is %s', (pence, words) => expect(moneyInWords(pence)).toBe(words))

  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\u0000\u0007\u001b\u202eabc\ufeff', 'abc'],
    ['a\tb', 'a b'],
    ['half \ud83d', 'half \ufffd'],
  ])('%j is read as %j', (given, read) => expect(readable(given)).toBe(read))
})
