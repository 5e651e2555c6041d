import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { asCorrected, correctionsOf } from './corrections.ts'
import type { Fact } from './events.ts'
import { positionAfter } from './position-after.ts'
import { acknowledged, received, record, type Told, withdrawn } from './record.fixture.ts'

const corrected = (corrects: number, reading: Extract<Fact, { type: 'corrected' }>['reading']): Fact => ({
  type: 'corrected',
  corrects,
  reason: 'Read from the envelope',
  reading,
})
const TOLD: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-03', acknowledged(1, 'agent')],
]
const asReceivedOn = (day: string): Told => [
  '2026-06-04',
  corrected(1, { ...(received() as Extract<Fact, { type: 'received' }>), on: on(day) }),
]
const position = (...told: Told[]) => positionAfter(record(...told), codeAsPolicy, englandAndWales)

describe('5.12: a mistake is put right by a later fact', () => {
  it('the day of receipt moves, and the acknowledgement that was in time is late', () => {
    const late = position(...TOLD, asReceivedOn('2026-05-20'))
    expect(late.receivedOn).toBe('2026-05-20')
    expect(late.stage1.clocks.acknowledgement.due).toBe('2026-05-28')
  })
  it('the newest reading holds, and every one stays in the record', () => {
    const told = record(...TOLD, asReceivedOn('2026-05-20'), asReceivedOn('2026-05-28'))
    expect(positionAfter(told, codeAsPolicy, englandAndWales).receivedOn).toBe('2026-05-28')
    expect(told[0]?.on).toBe('2026-06-01')
    expect(correctionsOf(1, told).map(({ seq }) => seq)).toEqual([3, 4])
  })
  it('what never happened is left out: a withdrawal struck out opens the complaint again', () => {
    const struck = position(...TOLD, ['2026-06-04', withdrawn], ['2026-06-05', corrected(3, null)])
    expect(struck.state).toBe('open')
    expect(struck.seq).toBe(4)
  })
  it('read anew, the record reads the same', () => {
    const told = record(...TOLD, asReceivedOn('2026-05-20'))
    expect(asCorrected(asCorrected(told))).toEqual(asCorrected(told))
  })
})
