import { codeAsPolicy, type Policy } from '@putright/handling-code'
import { addCalendarDays, englandAndWales, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, whyNot } from './acts.ts'
import type { Fact } from './events.ts'
import { positionAfter } from './position-after.ts'
import {
  acknowledged,
  decidedBy,
  decision,
  escalated,
  extended,
  handedOver,
  investigatedBy,
  logged,
  received,
  recommended,
  record,
  refused,
  reminded,
  responded,
  type Told,
  withdrawn,
} from './record.fixture.ts'

const FACTS: Fact[] = [
  logged,
  ...([1, 2] as const).flatMap(stage => [
    acknowledged(stage, 'agent', 'landlord'),
    investigatedBy(stage, stage === 1 ? 'asha' : 'bryn'),
    decidedBy(stage, 'sol', 'mina'),
    recommended(stage, 2),
    decision(stage, 1, ['asha']),
    decision(stage, 2, ['sol', 'mina'], 'not upheld'),
    responded(stage),
    extended(stage, '2026-06-15', '2026-06-26'),
    extended(stage, '2026-06-15', '2026-08-28', 'Nobody can come before'),
  ]),
  escalated,
  refused('complaint'),
  refused('escalation'),
  withdrawn,
  handedOver('agent'),
  handedOver('landlord'),
  reminded('2026-06-08'),
]

// Any facts in any order, sensible or not, on days that only go forward: the fold has to stand what an import tells it.
const anyStory = fc
  .array(fc.record({ fact: fc.constantFrom(...FACTS), later: fc.nat(6) }), { maxLength: 25 })
  .map(steps => {
    let day = on('2026-06-01')
    const told: Told[] = [[day, received()]]
    for (const { fact, later } of steps) {
      day = addCalendarDays(day, later)
      told.push([day, fact])
    }
    return record(...told)
  })

const STRICTER: Policy = {
  ...codeAsPolicy,
  acknowledgementDays: { 1: 3, 2: 3 },
  responseDays: { 1: 8, 2: 15 },
}

describe('any record at all', () => {
  it('can be folded after each of its events, and says the same each time', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(codeAsPolicy, STRICTER), (events, policy) => {
        for (let length = 1; length <= events.length; length += 1) {
          const prefix = events.slice(0, length)
          const position = positionAfter(prefix, policy, englandAndWales)
          expect(position).toEqual(positionAfter(prefix, policy, englandAndWales))
          expect(position.seq).toBe(length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has a date to work to just while it is open, never after the Code’s own', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(codeAsPolicy, STRICTER), (events, policy) => {
        const { state, due } = positionAfter(events, policy, englandAndWales)
        expect(due !== null).toBe(state === 'open')
        if (due) expect(due.due <= due.codeDue).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('a stricter policy never gives the resident a later date', () => {
    fc.assert(
      fc.property(anyStory, events => {
        const byCode = positionAfter(events, codeAsPolicy, englandAndWales)
        const strict = positionAfter(events, STRICTER, englandAndWales)
        for (const name of ['acknowledgement', 'response'] as const) {
          const [ours, codes] = [strict.stage1.clocks[name], byCode.stage1.clocks[name]]
          if (strict.stage1.extensions.length === 0) expect(ours.due <= codes.due).toBe(true)
          expect(ours.originalCodeDue).toBe(codes.originalCodeDue)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('there is a move to make just while it is not ended, and each act is possible or says why not', () => {
    fc.assert(
      fc.property(anyStory, events => {
        const position = positionAfter(events, codeAsPolicy, englandAndWales)
        expect(position.whoseMove === 'nobody').toBe(position.state === 'ended')
        if (position.next && position.next !== 'allocate') expect(whyNot(position.next, position)).toBeNull()
        for (const act of ACTS)
          expect(whyNot(act, position)).toSatisfy(why => why === null || /[.]$/.test(String(why)))
      }),
      { numRuns: 500 },
    )
  })
})
