import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { correctable } from './correctable.ts'
import type { Correction, Fact, FactOf } from './events.ts'
import { acknowledged, investigatedBy, received, record, type Told, withdrawn } from './record.fixture.ts'
import { whyNotCorrected } from './why-not-corrected.ts'

const TOLD: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-03', acknowledged(1, 'agent')],
  ['2026-06-04', investigatedBy(1, 'asha')],
  ['2026-06-09', withdrawn],
]
const because = (corrects: number, reading: Correction['reading'], ...more: Told[]) =>
  whyNotCorrected({ corrects, reading }, record(...TOLD, ...more))
const receivedOn = (day: string) => ({ ...(received() as FactOf<'received'>), on: on(day) })

describe('5.12: what may be read anew', () => {
  it('the day of receipt, earlier', () => expect(because(1, receivedOn('2026-05-20'))).toBeNull())
  it('a withdrawal that never was', () => expect(because(4, null)).toBeNull())
  it('what an earlier correction already moved', () => {
    const corrected: Fact = {
      type: 'corrected',
      corrects: 2,
      reason: 'Sent later',
      reading: ackOn('2026-06-04'),
    }
    expect(because(1, receivedOn('2026-06-04'), ['2026-06-10', corrected])).toContain(
      'after the day it was written',
    )
  })
})

const ackOn = (day: string) => ({ ...(acknowledged(1, 'agent') as FactOf<'acknowledged'>), on: on(day) })

describe('what may not, and why', () => {
  it.each<[string, number, Correction['reading'], string]>([
    ['an entry that is not there', 9, null, 'There is no such entry in the record.'],
    ['an allocation: it is made again', 3, null, 'What followed from it is done again instead.'],
    ['an acknowledgement struck out', 2, null, 'cannot be struck out. Correct its day or its words.'],
    ['received after it was acknowledged', 1, receivedOn('2026-06-04'), 'after the day it was written down'],
    ['acknowledged before it was received', 2, ackOn('2026-05-29'), 'is before 1 June 2026'],
  ])('%s', (_, seq, reading, sentence) => expect(because(seq, reading)).toContain(sentence))
})

it('nobody can make an entry into one of another kind', () => {
  expect(() => because(1, ackOn('2026-06-01'))).toThrow('cannot become')
})

it('the Ombudsman’s, the resident’s and our own facts can all be corrected; a reminder and a correction cannot', () => {
  for (const type of ['received', 'refused', 'corresponded', 'fulfilled', 'determined'] as const)
    expect(correctable(type), type).not.toBeNull()
  for (const type of ['reminded', 'corrected', 'allocated', 'agreed'] as const)
    expect(correctable(type), type).toBeNull()
})
