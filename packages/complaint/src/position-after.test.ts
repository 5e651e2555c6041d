import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { ComplaintEvent } from './events.ts'
import { positionAfter } from './position-after.ts'
import {
  ANSWERED,
  acknowledged,
  decidedBy,
  decision,
  escalated,
  extended,
  FINAL,
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

const after = (events: readonly ComplaintEvent[]) => positionAfter(events, codeAsPolicy, englandAndWales)

/** A story, told a step at a time: after each, whose move it is, what is next and by when. */
type Step = [day: string, fact: Told[1], whoseMove: string, next: string | null, due: string | null]

const STORIES: Record<string, Step[]> = {
  'procedure A: the agent’s officer decides, another one at stage 2': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-01', logged, 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-03', acknowledged(1, 'agent'), 'agent', 'allocate', '2026-06-17'],
    ['2026-06-03', investigatedBy(1, 'asha'), 'agent', 'decide', '2026-06-17'],
    ['2026-06-10', decision(1, 1, ['asha']), 'agent', 'respond', '2026-06-17'],
    ['2026-06-12', responded(1), 'resident', null, null],
    ['2026-06-19', escalated, 'agent', 'acknowledge', '2026-06-26'],
    ['2026-06-22', acknowledged(2, 'agent'), 'agent', 'allocate', '2026-07-20'],
    ['2026-06-22', investigatedBy(2, 'bryn'), 'agent', 'decide', '2026-07-20'],
    ['2026-07-10', decision(2, 1, ['bryn']), 'agent', 'respond', '2026-07-20'],
    ['2026-07-13', responded(2), 'nobody', null, null],
  ],
  'procedure B: the agent reports, the landlord decides and answers': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-03', acknowledged(1, 'landlord'), 'agent', 'allocate', '2026-06-17'],
    ['2026-06-03', investigatedBy(1, 'asha'), 'agent', 'allocate', '2026-06-17'],
    ['2026-06-03', decidedBy(1, 'sol'), 'agent', 'recommend', '2026-06-17'],
    ['2026-06-08', recommended(1, 1), 'landlord', 'decide', '2026-06-17'],
    ['2026-06-10', decision(1, 1, ['sol']), 'landlord', 'respond', '2026-06-17'],
    ['2026-06-11', responded(1), 'resident', null, null],
  ],
  'both at once: each part by its own decider, one response by the agent': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-01', acknowledged(1, 'agent', 'landlord'), 'agent', 'allocate', '2026-06-15'],
    ['2026-06-01', investigatedBy(1, 'asha'), 'agent', 'allocate', '2026-06-15'],
    ['2026-06-01', decidedBy(1, 'sol'), 'agent', 'recommend', '2026-06-15'],
    ['2026-06-02', recommended(1, 2), 'agent', 'decide', '2026-06-15'],
    ['2026-06-03', decision(1, 1, ['asha']), 'landlord', 'decide', '2026-06-15'],
    ['2026-06-04', decision(1, 2, ['sol'], 'not upheld'), 'agent', 'respond', '2026-06-15'],
  ],
  'a co-op without an agent: its officer at stage 1, a panel at stage 2': [
    ['2026-06-01', received('landlord'), 'landlord', 'acknowledge', '2026-06-08'],
    ['2026-06-01', acknowledged(1, 'landlord'), 'landlord', 'allocate', '2026-06-15'],
    ['2026-06-01', investigatedBy(1, 'hana'), 'landlord', 'decide', '2026-06-15'],
    ['2026-06-02', decision(1, 1, ['hana']), 'landlord', 'respond', '2026-06-15'],
    ['2026-06-02', responded(1), 'resident', null, null],
    ['2026-06-03', escalated, 'landlord', 'acknowledge', '2026-06-10'],
    ['2026-06-03', acknowledged(2, 'landlord'), 'landlord', 'allocate', '2026-07-01'],
    ['2026-06-03', investigatedBy(2, 'hugo'), 'landlord', 'allocate', '2026-07-01'],
    ['2026-06-03', decidedBy(2, 'ines', 'ivan'), 'landlord', 'decide', '2026-07-01'],
  ],
  'over Christmas and the New Year, received on Christmas Eve': [
    ['2025-12-24', received(), 'agent', 'acknowledge', '2026-01-05'],
    ['2026-01-02', acknowledged(1, 'agent'), 'agent', 'allocate', '2026-01-16'],
  ],
  'a late acknowledgement buys no time: fifteen working days from receipt': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-12', acknowledged(1, 'agent'), 'agent', 'allocate', '2026-06-22'],
  ],
  'a reminder moves nothing': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-04', reminded('2026-06-08'), 'agent', 'acknowledge', '2026-06-08'],
  ],
  'an extension moves the date, a second without good reason beyond ten days in all does not': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-01', acknowledged(1, 'agent'), 'agent', 'allocate', '2026-06-15'],
    ['2026-06-10', extended(1, '2026-06-15', '2026-06-24'), 'agent', 'allocate', '2026-06-24'],
    ['2026-06-22', extended(1, '2026-06-24', '2026-07-06'), 'agent', 'allocate', '2026-06-24'],
    [
      '2026-06-23',
      extended(1, '2026-06-24', '2026-07-06', 'No scaffold before July'),
      'agent',
      'allocate',
      '2026-07-06',
    ],
  ],
  'refused at once': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-03', refused('complaint'), 'nobody', null, null],
  ],
  'withdrawn before anything was done': [
    ['2026-06-01', received(), 'agent', 'acknowledge', '2026-06-08'],
    ['2026-06-03', withdrawn, 'nobody', null, null],
  ],
}

describe('whose move it is, what is next, and by when', () => {
  it.each(Object.entries(STORIES))('%s', (_, steps) => {
    const events = record(...steps.map(([day, fact]): Told => [day, fact]))
    for (const [index, [day, fact, whoseMove, next, due]] of steps.entries()) {
      const position = after(events.slice(0, index + 1))
      expect([position.whoseMove, position.next, position.due?.due ?? null], `${day} ${fact.type}`).toEqual([
        whoseMove,
        next,
        due,
      ])
    }
  })
})

describe('how it ended', () => {
  it.each<[string, Told[], object]>([
    [
      'by the final response',
      FINAL,
      { state: 'ended', end: 'final response', endedOn: '2026-07-13', outcome: 'upheld' },
    ],
    [
      'answered at stage 1: not at all yet',
      ANSWERED,
      { state: 'answered', end: null, endedOn: null, outcome: 'not upheld' },
    ],
    [
      'by a refused escalation, which leaves the answer of stage 1',
      [...ANSWERED, ['2026-06-19', escalated], ['2026-06-22', refused('escalation')]],
      { end: 'escalation refused', endedOn: '2026-06-22', outcome: 'not upheld', stage: 2 },
    ],
    [
      'withdrawn after its answer',
      [...ANSWERED, ['2026-06-15', withdrawn]],
      { end: 'withdrawn', outcome: 'not upheld' },
    ],
  ])('%s', (_, told, expected) => expect(after(record(...told))).toMatchObject(expected))
})

describe('a register’s history', () => {
  const imported = record(...ANSWERED).map(event => ({ ...event, source: 'register' as const }))

  it('was not clocked, defined or logged by Putright', () => {
    expect(after(imported)).toMatchObject({ imported: true, loggedOn: null, stage1: { defined: null } })
  })
})

describe('what cannot be a record', () => {
  it.each<[string, Told[]]>([
    ['nothing at all', []],
    ['one that begins with anything but a receipt', [['2026-06-01', logged]]],
    ['one received before any edition of the Code that is held', [['2021-06-01', received()]]],
  ])('%s throws', (_, told) => expect(() => after(record(...told))).toThrow())
})

it('the last day counts what happened, and no reminder', () => {
  expect(after(record(...ANSWERED, ['2026-06-20', reminded('2026-06-26')])).lastOn).toBe(on('2026-06-12'))
})

it('5.12: a document filed today does not stand in the way of a request that came yesterday', () => {
  const filed: Told = ['2026-06-22', { type: 'filed', about: 'Photographs', documentIds: ['a-photo'] }]
  expect(after(record(...ANSWERED, filed)).lastOn).toBe(on('2026-06-12'))
})
