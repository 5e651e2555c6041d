import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import { received, record, type Told } from './record.fixture.ts'
import { isCopiedIn, representationsIn, representsOn } from './representation.ts'

const named = (until: string | null, scope: 'everything' | 'letters' | 'meetings' = 'everything'): Fact => ({
  type: 'represented',
  representativeId: 'her-sister',
  scope,
  until: until ? on(until) : null,
})
const ended: Fact = { type: 'representation ended', representativeId: 'her-sister', reason: 'She moved away' }
const struckOut = (corrects: number): Fact => ({
  type: 'corrected',
  corrects,
  reason: 'Another complaint was meant',
  reading: null,
})

const told = (...rest: Told[]) => representationsIn(record(['2026-06-01', received()], ...rest))
const actsOn = (day: string, ...rest: Told[]) => told(...rest).map(one => representsOn(one, on(day)))

describe('3.6: a representative acts while the authority lasts', () => {
  it.each<[string, string, Told[], boolean]>([
    ['the day it is given', '2026-06-02', [['2026-06-02', named(null)]], true],
    ['not before', '2026-06-01', [['2026-06-02', named(null)]], false],
    ['to its last day', '2026-07-31', [['2026-06-02', named('2026-07-31')]], true],
    ['and not after it', '2026-08-01', [['2026-06-02', named('2026-07-31')]], false],
    [
      'until the resident ends it',
      '2026-06-09',
      [
        ['2026-06-02', named(null)],
        ['2026-06-09', ended],
      ],
      false,
    ],
    [
      'or again, where ending it was a mistake',
      '2026-06-12',
      [
        ['2026-06-02', named(null)],
        ['2026-06-09', ended],
        ['2026-06-10', struckOut(3)],
      ],
      true,
    ],
  ])('%s', (_, day, rest, acts) => expect(actsOn(day, ...rest)).toEqual([acts]))

  it('nobody represents where naming somebody was a mistake', () =>
    expect(told(['2026-06-02', named(null)], ['2026-06-03', struckOut(2)])).toEqual([]))

  it('company at meetings is no authority to read letters', () => {
    const scopes = ['everything', 'letters', 'meetings'] as const
    const [one] = told(['2026-06-02', named(null)])
    expect(one && scopes.filter(scope => isCopiedIn({ ...one, scope }))).toEqual(['everything', 'letters'])
  })
})
