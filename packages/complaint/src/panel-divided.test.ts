import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import { panelDivided } from './panel-divided.ts'
import { positionAfter } from './position-after.ts'
import {
  ANSWERED,
  acknowledged,
  decidedBy,
  decision,
  escalated,
  investigatedBy,
  recommended,
  record,
  type Told,
} from './record.fixture.ts'

type Act = [who: string, fact: Fact]

/** Who stands where on the one part before a panel, after what its members did on Thursday 9 July 2026. */
function divided(panel: string[], ...acts: Act[]) {
  const before: Told[] = [
    ...ANSWERED,
    ['2026-06-19', escalated],
    ['2026-06-22', acknowledged(2, 'landlord')],
    ['2026-06-22', investigatedBy(2, 'bryn')],
    ['2026-06-22', decidedBy(2, ...panel)],
    ['2026-07-08', recommended(2, 1)],
  ]
  const events = record(...before, ...acts.map(([, fact]): Told => ['2026-07-09', fact])).map(
    (event, index) => ({ ...event, recordedBy: acts[index - before.length]?.[0] ?? event.recordedBy }),
  )
  return panelDivided(events, positionAfter(events, codeAsPolicy, englandAndWales))
}

const FIRST = ANSWERED.length + 6
const TWO = ['mina', 'noor']
const THREE = [...TWO, 'otto']
const says = (who: string, outcome: 'upheld' | 'not upheld'): Act => [who, decision(2, 1, [who], outcome)]
const agrees = (who: string, seq: number): Act => [who, { type: 'agreed', stage: 2, decisions: [seq] }]

describe('6.18: a panel whose members disagree', () => {
  it('of two: who says what, and nobody left to ask', () =>
    expect(divided(TWO, says('mina', 'upheld'), says('noor', 'not upheld'))).toEqual([
      {
        head: 1,
        sides: [
          { outcome: 'upheld', by: ['mina'] },
          { outcome: 'not upheld', by: ['noor'] },
        ],
        silent: [],
      },
    ]))
  it('of three: the third has still to say', () =>
    expect(divided(THREE, says('mina', 'upheld'), says('noor', 'not upheld'))).toMatchObject([
      { silent: ['otto'] },
    ]))
  it('a third of another mind again: three sides', () =>
    expect(
      divided(THREE, says('mina', 'upheld'), says('noor', 'not upheld'), says('otto', 'upheld')),
    ).toMatchObject([{ sides: { length: 3 }, silent: [] }]))
  it('whoever comes round stands where they last stood', () =>
    expect(
      divided(TWO, says('mina', 'upheld'), says('noor', 'not upheld'), says('mina', 'not upheld')),
    ).toMatchObject([{ sides: [{ by: ['noor'] }, { by: ['mina'] }] }]))

  it.each<[string, string[], Act[]]>([
    ['before anybody has said anything', TWO, []],
    ['while one has', TWO, [says('mina', 'upheld')]],
    ['where one put it down twice', TWO, [says('mina', 'upheld'), says('mina', 'not upheld')]],
    ['once two agree', TWO, [says('mina', 'upheld'), agrees('noor', FIRST)]],
    [
      'once one of those who disagreed gives way',
      TWO,
      [says('mina', 'upheld'), says('noor', 'not upheld'), agrees('mina', FIRST + 1)],
    ],
    [
      'once a third decides it, whatever the other thinks',
      THREE,
      [says('mina', 'upheld'), says('noor', 'not upheld'), agrees('otto', FIRST + 1)],
    ],
  ])('is not said of it %s', (_, panel, acts) => expect(divided(panel, ...acts)).toEqual([]))
})
