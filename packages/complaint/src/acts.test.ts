import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { type Act, possibleActs, whyNot } from './acts.ts'
import { whyNotOn } from './dating.ts'
import { positionAfter } from './position-after.ts'
import {
  ANSWERED,
  acknowledged,
  decidedBy,
  decision,
  escalated,
  FINAL,
  investigatedBy,
  received,
  recommended,
  record,
  refused,
  type Told,
  withdrawn,
} from './record.fixture.ts'
import { offersTo } from './who-may.ts'

const after = (...told: Told[]) => positionAfter(record(...told), codeAsPolicy, englandAndWales)

const RECEIVED: Told[] = [['2026-06-01', received()]]
const DEFINED: Told[] = [...RECEIVED, ['2026-06-03', acknowledged(1, 'agent', 'landlord', 'landlord')]]
const ALLOCATED: Told[] = [
  ...DEFINED,
  ['2026-06-03', investigatedBy(1, 'asha')],
  ['2026-06-03', decidedBy(1, 'sol')],
]

describe('what can be done next', () => {
  it.each<[string, Told[], Act[]]>([
    ['received', RECEIVED, ['acknowledge', 'refuse', 'withdraw']],
    ['acknowledged', DEFINED, ['allocate', 'redefine', 'extend', 'update', 'withdraw']],
    [
      'allocated',
      ALLOCATED,
      ['allocate', 'recommend', 'decide', 'redefine', 'share', 'extend', 'update', 'withdraw'],
    ],
    ['answered at stage 1', ANSWERED, ['escalate', 'withdraw']],
    ['at stage 2', [...ANSWERED, ['2026-06-19', escalated]], ['acknowledge', 'refuse', 'withdraw']],
    ['answered for good', FINAL, []],
    ['refused', [...RECEIVED, ['2026-06-02', refused('complaint')]], ['reverse']],
  ])('%s', (_, told, acts) => expect(moving(possibleActs(after(...told)))).toEqual(acts))

  it('6.6, 3.7, 5.12: promises, the Ombudsman and the record go on after the final response', () => {
    expect(possibleActs(after(...FINAL))).toEqual(
      expect.arrayContaining([
        'pursue',
        'deal with the Ombudsman',
        'correspond',
        'file',
        'correct',
        'learn',
        'branch',
      ]),
    )
  })
})

// Without what can be done at any time, which every line of these tables would repeat.
const AT_ANY_TIME = 'branch declare lend represent support correspond file mark pursue learn retain correct'
  .split(' ')
  .concat('deal with the Ombudsman', 'give access')
const moving = (acts: readonly Act[]) => acts.filter(act => !AT_ANY_TIME.includes(act))

describe('why not, in a sentence', () => {
  it.each<[Act, Told[], string]>([
    ['acknowledge', DEFINED, 'Stage 1 was already acknowledged on 3 June 2026.'],
    ['allocate', RECEIVED, 'It has not been acknowledged yet. Who considers it depends on its definition.'],
    ['recommend', DEFINED, 'Nobody has been allocated to look into it yet.'],
    ['decide', DEFINED, 'Nobody has been allocated to look into it yet.'],
    [
      'decide',
      [...RECEIVED, ['2026-06-03', acknowledged(1, 'landlord')], ['2026-06-03', investigatedBy(1, 'asha')]],
      'The investigator has not recommended anything yet.',
    ],
    ['respond', ALLOCATED, 'Parts 1, 2 and 3 of the complaint have not been decided (Code 6.7, 6.18).'],
    [
      'respond',
      [...ALLOCATED, ['2026-06-04', decision(1, 1, ['asha'])], ['2026-06-04', decision(1, 3, ['sol'])]],
      'Part 2 of the complaint has not been decided (Code 6.7, 6.18).',
    ],
    ['extend', RECEIVED, 'It has not been acknowledged yet. The response date counts from there.'],
    ['escalate', RECEIVED, 'Stage 1 has not been answered yet.'],
    [
      'escalate',
      [...ANSWERED, ['2026-06-19', escalated]],
      'It is at stage 2 already, and there is no further stage.',
    ],
    [
      'refuse',
      DEFINED,
      'It was accepted when it was acknowledged on 3 June 2026, so it can no longer be refused.',
    ],
    ['respond', ANSWERED, 'Stage 1 was answered on 12 June 2026.'],
    [
      'escalate',
      FINAL,
      'This complaint ended on 13 July 2026: the final response was issued, and there is no third stage.',
    ],
    [
      'withdraw',
      [...RECEIVED, ['2026-06-02', withdrawn]],
      'This complaint ended on 2 June 2026: it was withdrawn.',
    ],
  ])('%s', (act, told, because) => expect(whyNot(act, after(...told))).toBe(because))

  it('nothing is to be recommended where no part is the co-op’s, or there is no agent', () => {
    const none = 'There is nothing to recommend: no part of this complaint is for the co-op to decide.'
    const agents = after(
      ...RECEIVED,
      ['2026-06-03', acknowledged(1, 'agent')],
      ['2026-06-03', investigatedBy(1, 'asha')],
    )
    const own = after(
      ['2026-06-01', received('landlord')],
      ['2026-06-03', acknowledged(1, 'landlord')],
      ['2026-06-03', investigatedBy(1, 'hana')],
    )
    expect([whyNot('recommend', agents), whyNot('recommend', own)]).toEqual([none, none])
  })
})

describe('what a person is offered', () => {
  const position = after(...ALLOCATED, ['2026-06-05', recommended(1, 2)])
  const free = (personId: string, handles: boolean) =>
    moving(
      offersTo({ personId, handles }, position).flatMap(({ act, because }) =>
        because === null ? [act] : [],
      ),
    )

  it('the investigator: what is theirs to do', () => {
    expect(free('asha', true)).toEqual([
      'allocate',
      'recommend',
      'decide',
      'redefine',
      'share',
      'extend',
      'update',
      'withdraw',
    ])
  })
  it('a colleague: neither the recommendation nor the decision', () => {
    expect(free('bryn', true)).toEqual(['allocate', 'redefine', 'share', 'extend', 'update', 'withdraw'])
  })
  it('one who decides for the co-op: the decision, and why there is no response yet', () => {
    expect(offersTo({ personId: 'sol', handles: false }, position)).toEqual([
      { act: 'decide', because: null },
      { act: 'agree', because: expect.stringContaining('No decision awaits') },
      { act: 'respond', because: expect.stringContaining('have not been decided') },
      { act: 'declare', because: null },
    ])
  })
  it('anybody else: nothing', () => {
    expect(offersTo({ personId: 'mina', handles: false }, position)).toEqual([])
  })
})

describe('the day something happened', () => {
  const today = on('2026-06-16')
  it.each([
    ['2026-06-12', null],
    ['2026-06-16', null],
    ['2026-06-17', '17 June 2026 is in the future.'],
    ['2026-06-11', '11 June 2026 is before the last thing on record, which happened on 12 June 2026.'],
  ])('%s', (day, because) => expect(whyNotOn(on(day), after(...ANSWERED), today)).toBe(because))
})
