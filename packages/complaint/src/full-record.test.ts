import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import { missingFromRecord } from './full-record.ts'
import { ANSWERED, acknowledged, received, record, responded, type Told } from './record.fixture.ts'

const corresponded = (direction: 'in' | 'out', rest: Partial<Fact> = {}): Fact =>
  ({
    type: 'corresponded',
    direction,
    by: 'letter',
    with: 'resident',
    subject: 'The roof',
    words: '',
    documentIds: ['a-scan'],
    ...rest,
  }) as Fact
const filed: Told = ['2026-06-20', { type: 'filed', about: 'Photographs', documentIds: ['a-photo'] }]
const unlettered = (fact: Fact) => ({ ...fact, letterId: null }) as Fact

/** As a register tells it: dates and an outcome, and nothing else. */
const IMPORTED: Told[] = [
  ['2026-06-01', { ...received(), account: '' } as Fact],
  ['2026-06-03', unlettered(acknowledged(1, 'agent'))],
  ['2026-06-12', unlettered(responded(1))],
]

describe('5.12 what a full record still lacks', () => {
  it('of a complaint that came from a register: nearly all', () => {
    expect(missingFromRecord(record(...IMPORTED))).toEqual([
      'The complaint as it came: the resident’s own words, or the letter they were in.',
      'The letter that acknowledged stage 1.',
      'The stage 1 response itself.',
      'The reasons for the outcome of stage 1.',
      'What was looked at for stage 1: no report, document or correspondence is on file.',
    ])
  })

  it('letters recorded afterwards on the days they came and went are those letters', () => {
    const afterwards: Told[] = [
      ['2026-06-01', corresponded('in')],
      ['2026-06-03', corresponded('out')],
      ['2026-06-12', corresponded('out', { with: 'representative' })],
    ]
    expect(missingFromRecord(record(...IMPORTED, ...afterwards))).toEqual([
      'The reasons for the outcome of stage 1.',
    ])
    const elsewhere: Told[] = [['2026-06-12', corresponded('out', { with: 'contractor' })]]
    expect(missingFromRecord(record(...IMPORTED, ...elsewhere))).toContain('The stage 1 response itself.')
  })

  it('handled here, only what it was judged by can be missing', () => {
    expect(missingFromRecord(record(...ANSWERED))).toEqual([
      'What was looked at for stage 1: no report, document or correspondence is on file.',
    ])
    expect(missingFromRecord(record(...ANSWERED, filed))).toEqual([])
  })

  it('of one that is still open, nothing yet', () => {
    expect(missingFromRecord(record(...ANSWERED.slice(0, 3)))).toEqual([])
  })
})
