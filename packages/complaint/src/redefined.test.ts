import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact, Head } from './events.ts'
import { positionAfter } from './position-after.ts'
import {
  acknowledged,
  decidedBy,
  decision,
  investigatedBy,
  received,
  recommended,
  record,
  type Told,
} from './record.fixture.ts'

const BEGUN: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-02', acknowledged(1, 'landlord', 'landlord')],
  ['2026-06-02', investigatedBy(1, 'asha')],
  ['2026-06-02', decidedBy(1, 'sol')],
  ['2026-06-04', recommended(1, 1)],
  ['2026-06-04', recommended(1, 2)],
]

const head = (number: number, words: string, rest: Partial<Head> = {}): Head => ({
  number,
  words,
  responsibility: 'landlord',
  ...rest,
})
const redefined = (...heads: Head[]): Fact => ({
  type: 'redefined',
  stage: 1,
  heads,
  outcomesSought: 'The roof mended, and the fence.',
  as: 'clarified',
  reason: 'The resident rang.',
  letterId: 'a-letter',
})
const after = (...told: Told[]) => positionAfter(record(...BEGUN, ...told), codeAsPolicy, englandAndWales)

describe('5.6, 6.8: a definition as changed', () => {
  const FENCE = head(3, 'The fence', { concerns: [{ personId: 'mina', as: 'named' }] })

  it('is what is answered from then on, with its numbers, whom it names, and what is wanted', () => {
    const { stage1, due } = after(['2026-06-05', redefined(head(1, 'Part 1'), head(2, 'Part 2'), FENCE)])
    expect(stage1.heads).toMatchObject([{ number: 1 }, { number: 2 }, FENCE])
    expect(stage1.outcomesSought).toBe('The roof mended, and the fence.')
    expect(due?.due).toBe('2026-06-16') // ten working days from 2 June: the change moves nothing
  })

  it('6.8: a head joined late has nothing recommended or decided, and is to be', () => {
    const { stage1, next } = after(
      ['2026-06-05', decision(1, 1, ['sol'])],
      ['2026-06-05', decision(1, 2, ['sol'])],
      ['2026-06-05', redefined(head(1, 'Part 1'), head(2, 'Part 2'), FENCE)],
    )
    expect(stage1.heads.map(({ decision: taken }) => taken !== null)).toEqual([true, true, false])
    expect(next).toBe('recommend')
  })

  it.each<[string, Told[], boolean[]]>([
    [
      'stands while its head keeps its words',
      [['2026-06-05', redefined(head(1, 'Part 1'), head(2, 'Part 2'))]],
      [true, true],
    ],
    [
      'falls away with a reworded head',
      [['2026-06-05', redefined(head(1, 'Part 1, and since when'), head(2, 'Part 2'))]],
      [false, true],
    ],
    [
      'falls away where somebody else is to answer',
      [['2026-06-05', redefined(head(1, 'Part 1', { responsibility: 'agent' }), head(2, 'Part 2'))]],
      [false, true],
    ],
    [
      'is made anew for the new words',
      [
        ['2026-06-05', redefined(head(1, 'Other words'), head(2, 'Part 2'))],
        ['2026-06-08', recommended(1, 1)],
      ],
      [true, true],
    ],
    [
      'stays away though the old words come back',
      [
        ['2026-06-05', redefined(head(1, 'Other words'), head(2, 'Part 2'))],
        ['2026-06-08', redefined(head(1, 'Part 1'), head(2, 'Part 2'))],
      ],
      [false, true],
    ],
    [
      'stands through a later change to another head',
      [
        ['2026-06-05', redefined(head(1, 'Other words'), head(2, 'Part 2'))],
        ['2026-06-08', recommended(1, 1)],
        ['2026-06-09', redefined(head(1, 'Other words'), head(2, 'Part 2, in more words'))],
      ],
      [true, false],
    ],
  ])('a recommendation %s', (_, told, stands) =>
    expect(after(...told).stage1.heads.map(({ recommendation }) => recommendation !== null)).toEqual(stands),
  )
})
