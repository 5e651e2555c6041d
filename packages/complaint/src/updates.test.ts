import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Fact } from './events.ts'
import { positionAfter } from './position-after.ts'
import { acknowledged, extended, received, record, responded, type Told } from './record.fixture.ts'

const updated = (everyDays: number | null = null): Fact => ({
  type: 'updated',
  stage: 1,
  words: 'The surveyor came.',
  next: 'She writes her report.',
  expectedOn: null,
  everyDays,
  letterId: 'a-letter',
})
// Due on 15 June, extended on the 10th to the 29th with an update every five working days.
const BEGUN: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-01', acknowledged(1, 'agent')],
]
const EXTENDED: Told[] = [...BEGUN, ['2026-06-10', extended(1, '2026-06-15', '2026-06-29')]]
const dueAfter = (...told: Told[]) => positionAfter(record(...told), codeAsPolicy, englandAndWales).updateDue

describe('5.9: when the resident hears next', () => {
  it.each<[string, Told[], string | null]>([
    ['nothing was agreed', BEGUN, null],
    ['nothing was agreed, though they were told', [...BEGUN, ['2026-06-04', updated()]], null],
    ['five working days from the notice', EXTENDED, '2026-06-17'],
    ['five from the last time they were told', [...EXTENDED, ['2026-06-16', updated()]], '2026-06-23'],
    ['as agreed anew', [...EXTENDED, ['2026-06-16', updated(2)], ['2026-06-18', updated()]], '2026-06-22'],
    ['agreed though no time was extended', [...BEGUN, ['2026-06-16', updated(3)]], '2026-06-19'],
    ['never again once it is answered', [...EXTENDED, ['2026-06-16', responded(1)]], null],
  ])('%s', (_, told, due) => expect(dueAfter(...told)).toBe(due))
})

describe('6.4, 6.15: more time that waits for approval', () => {
  const asked: Fact = {
    type: 'extension asked',
    stage: 1,
    to: on('2026-07-06'),
    reason: 'The report is late.',
    goodReason: 'The scaffolding cannot go up before July.',
    updateEveryDays: 5,
    agreed: 'not asked',
    of: 'bryn',
  }
  const declined: Fact = { type: 'extension declined', stage: 1, asked: 3, reason: 'Answer what is known.' }
  const waiting = (...told: Told[]) => {
    const { stage1, due } = positionAfter(
      record(...BEGUN, ['2026-06-05', asked], ...told),
      codeAsPolicy,
      englandAndWales,
    )
    return [stage1.extensionAsked?.seq ?? null, due?.due ?? null]
  }
  it.each<[string, Told[], [number | null, string]]>([
    ['moves no date', [], [3, '2026-06-15']],
    ['is asked anew', [['2026-06-08', asked]], [4, '2026-06-15']],
    ['is declined', [['2026-06-08', declined]], [null, '2026-06-15']],
    [
      'is declined and asked again',
      [
        ['2026-06-08', declined],
        ['2026-06-09', asked],
      ],
      [5, '2026-06-15'],
    ],
    [
      'is approved',
      [['2026-06-08', extended(1, '2026-06-15', '2026-07-06', 'The scaffolding cannot go up before July.')]],
      [null, '2026-07-06'],
    ],
    [
      'gives way to a shorter one',
      [['2026-06-08', extended(1, '2026-06-15', '2026-06-22')]],
      [null, '2026-06-22'],
    ],
  ])('%s', (_, told, expected) => expect(waiting(...told)).toEqual(expected))
})
