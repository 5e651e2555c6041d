import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { type AgreedScope, answersAll, outsideScope, scopeInWords } from './agreed-scope.ts'
import type { HeadPosition } from './position.ts'

const head = (number: number, responsibility: 'agent' | 'landlord', rest = {}): HeadPosition => ({
  number,
  words: 'A part',
  responsibility,
  recommendation: null,
  decision: null,
  proposal: null,
  ...rest,
})
const DECIDED = { seq: 9, type: 'decided' } as HeadPosition['decision']

describe('what an agreement covers', () => {
  it.each([
    ['A', 'agent', [2]],
    ['B', 'landlord', [1, 3]],
    ['A and B', null, []],
  ] as const)('%s: whose answer every part is, and which parts are outside it', (scope, whose, outside) => {
    const heads = [head(1, 'agent'), head(2, 'landlord'), head(3, 'agent')]
    expect(answersAll(scope)).toBe(whose)
    expect(outsideScope(heads, scope).map(({ number }) => number)).toEqual(outside)
  })
  it('what was decided under an earlier one stays, and what some of a panel have decided', () =>
    expect(
      outsideScope([head(1, 'agent', { decision: DECIDED }), head(2, 'agent', { proposal: DECIDED })], 'B'),
    ).toEqual([]))
  it.each([
    [
      'A',
      'The agreement of Plover Court with Harbour Lights from 1 April 2026 covers procedure A only: an officer of Harbour Lights decides every part.',
    ],
    [
      'B',
      'The agreement of Plover Court with Harbour Lights from 1 April 2026 covers procedure B only: Harbour Lights looks into every part and recommends, and Plover Court decides.',
    ],
    ['A and B', null],
  ] as [AgreedScope, string | null][])('%s in words', (scope, words) =>
    expect(
      scopeInWords({ scope, agent: 'Harbour Lights', coop: 'Plover Court', fromOn: on('2026-04-01') }),
    ).toBe(words),
  )
})
