import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import type { HeadPosition } from './position.ts'
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
import { offersTo } from './who-may.ts'

const PANEL_OF_THREE: Told[] = [
  ...ANSWERED,
  ['2026-06-19', escalated],
  ['2026-06-22', acknowledged(2, 'landlord')],
  ['2026-06-22', investigatedBy(2, 'bryn')],
  ['2026-06-22', decidedBy(2, 'mina', 'noor', 'otto')],
  ['2026-07-08', recommended(2, 1)],
]

/** The record with what members of the panel did, each in their own name. */
function after(...acts: [who: string, fact: Fact][]) {
  const told = [...PANEL_OF_THREE, ...acts.map(([, fact]): Told => ['2026-07-09', fact])]
  const events = record(...told).map((event, index) => ({
    ...event,
    recordedBy: acts[index - PANEL_OF_THREE.length]?.[0] ?? event.recordedBy,
  }))
  return positionAfter(events, codeAsPolicy, englandAndWales)
}

const FIRST = PANEL_OF_THREE.length + 1
const says = (who: string, outcome: 'upheld' | 'not upheld'): [string, Fact] => [
  who,
  decision(2, 1, [who], outcome),
]
const agrees = (who: string, seq: number): [string, Fact] => [
  who,
  { type: 'agreed', stage: 2, decisions: [seq] },
]
const head = (...acts: [string, Fact][]): HeadPosition | undefined => after(...acts).stage2?.heads[0]

describe('6.18 a panel of three at stage 2: two of them decide', () => {
  it('what one puts down is a proposal, and moves nothing', () => {
    expect(head(says('mina', 'upheld'))).toMatchObject({
      decision: null,
      proposal: { seq: FIRST, decidedBy: ['mina'] },
    })
    expect(after(says('mina', 'upheld'))).toMatchObject({ next: 'decide', whoseMove: 'landlord' })
  })

  it('another’s agreement puts it in force', () => {
    expect(head(says('mina', 'upheld'), agrees('noor', FIRST))).toMatchObject({
      decision: { outcome: 'upheld', decidedBy: ['mina', 'noor'] },
      proposal: null,
    })
  })

  it('one’s own agreement adds nobody', () => {
    expect(head(says('mina', 'upheld'), agrees('mina', FIRST))).toMatchObject({ decision: null })
  })

  it('whoever decides otherwise makes a proposal of their own, and agreement with the first no longer counts for it', () => {
    expect(head(says('mina', 'upheld'), says('noor', 'not upheld'))).toMatchObject({
      decision: null,
      proposal: { outcome: 'not upheld', decidedBy: ['noor'] },
    })
  })

  it('one member alone does not undo what two decided', () => {
    const acts = [says('mina', 'upheld'), agrees('noor', FIRST), says('otto', 'not upheld')]
    expect(head(...acts)).toMatchObject({
      decision: { outcome: 'upheld', decidedBy: ['mina', 'noor'] },
      proposal: { outcome: 'not upheld', decidedBy: ['otto'] },
    })
    expect(head(...acts, agrees('mina', FIRST + 2))).toMatchObject({
      decision: { outcome: 'not upheld', decidedBy: ['otto', 'mina'] },
      proposal: null,
    })
  })

  it('who may agree: every member but the one whose proposal it is', () => {
    const offered = (personId: string) =>
      offersTo({ personId, handles: false }, after(says('mina', 'upheld'))).find(({ act }) => act === 'agree')
    expect(offered('noor')).toEqual({ act: 'agree', because: null })
    expect(offered('mina')).toEqual({ act: 'agree', because: expect.stringContaining('another member') })
  })
})
