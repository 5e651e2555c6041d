import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { declarationsOf } from './declarations.ts'
import type { Fact, Head } from './events.ts'
import type { Concern } from './facts/independence.ts'
import { awaitsDeclaration, barsOn, wallsOf } from './independence.ts'
import { positionAfter } from './position-after.ts'
import {
  ANSWERED,
  acknowledged,
  decidedBy,
  decision,
  escalated,
  investigatedBy,
  logged,
  received,
  recommended,
  record,
  responded,
  type Told,
} from './record.fixture.ts'

const after = (...told: Told[]) => {
  const events = record(...told)
  return { position: positionAfter(events, codeAsPolicy, englandAndWales), declared: declarationsOf(events) }
}

const declared = (
  personId: string,
  conflict: string | null,
  raisedBy: 'themselves' | 'the complainant' | 'an officer' = 'themselves',
): Fact => ({ type: 'declared', personId, conflict, raisedBy })

const about = (stage: 1 | 2, ...concerns: Concern[]): Fact => ({
  ...(acknowledged(stage, 'landlord') as Extract<Fact, { type: 'acknowledged' }>),
  heads: [{ number: 1, words: 'A transfer was refused', responsibility: 'landlord', concerns }] as Head[],
})

const LOGGED: Told[] = [
  ['2026-06-01', received()],
  ['2026-06-01', logged],
]
const ASKED_AGAIN: Told[] = [
  ['2026-06-15', responded(1)],
  ['2026-06-19', escalated],
]

describe('who may not consider a complaint, and by which provision', () => {
  const considered: Told[] = [
    ...LOGGED,
    ['2026-06-03', acknowledged(1, 'landlord')],
    ['2026-06-03', investigatedBy(1, 'asha')],
    ['2026-06-03', decidedBy(1, 'sol')],
    ['2026-06-04', investigatedBy(1, 'carys')],
    ['2026-06-08', recommended(1, 1)],
    ['2026-06-10', decision(1, 1, ['sol', 'noor'])],
  ]
  it.each(['asha', 'carys', 'sol', 'noor'])(
    '6.13 stage 2: %s was allocated or decided at stage 1',
    person => {
      const { position, declared } = after(...considered, ...ASKED_AGAIN)
      expect(barsOn(person, position, declared, [])).toEqual([
        { reason: 'acted at stage 1', provision: '6.13', because: expect.stringContaining('Code 6.13') },
      ])
    },
  )
  it('6.13 bars nobody from stage 1, and nobody who had no part in it from stage 2', () => {
    const first = after(...considered)
    expect(barsOn('asha', first.position, first.declared, [])).toEqual([])
    const second = after(...considered, ...ASKED_AGAIN)
    expect(barsOn('mina', second.position, second.declared, [])).toEqual([])
  })

  it.each<[string, Told, string[], string, string]>([
    [
      'named in a part',
      ['2026-06-03', about(1, { personId: 'sol', as: 'named' })],
      [],
      'named',
      'They are named in part 1 (Code 5.8).',
    ],
    [
      'took the decision',
      ['2026-06-03', about(1, { personId: 'sol', as: 'took the decision' })],
      [],
      'took the decision',
      'They took the decision complained of in part 1 (Code 5.8).',
    ],
    [
      'shares the home',
      ['2026-06-03', about(1)],
      ['sol'],
      'same home',
      'They live in the same home as whoever complains (Code 5.8).',
    ],
    [
      'declared by themselves',
      ['2026-06-03', declared('sol', 'A cousin')],
      [],
      'conflict of interest',
      'They said themselves that they have a conflict of interest (Code 5.8).',
    ],
    [
      'declared by the complainant',
      ['2026-06-03', declared('sol', 'They quarrelled', 'the complainant')],
      [],
      'conflict of interest',
      'Whoever complains says that they have a conflict of interest (Code 5.8).',
    ],
    [
      'declared by an officer',
      ['2026-06-03', declared('sol', 'They own the contractor', 'an officer')],
      [],
      'conflict of interest',
      'An officer recorded that they have a conflict of interest (Code 5.8).',
    ],
  ])('5.8 at both stages: %s', (_, fact, atHome, reason, because) => {
    const bar = { reason, provision: '5.8', because }
    const first = after(...LOGGED, fact)
    expect(barsOn('sol', first.position, first.declared, atHome)).toEqual([bar])
    const second = after(...LOGGED, fact, ['2026-06-15', responded(1)], ['2026-06-19', escalated])
    const at2 = barsOn('sol', second.position, second.declared, atHome)
    expect(at2).toEqual([{ ...bar, because: because.replace('part 1', 'part 1 of stage 1') }])
    expect(barsOn('mina', second.position, second.declared, atHome)).toEqual([])
  })

  it('every reason is given, and each once', () => {
    const { position, declared: all } = after(
      ...LOGGED,
      [
        '2026-06-03',
        about(1, { personId: 'sol', as: 'named' }, { personId: 'sol', as: 'took the decision' }),
      ],
      ['2026-06-04', declared('sol', 'A cousin')],
      ['2026-06-05', declared('sol', 'Still a cousin')],
    )
    expect(barsOn('sol', position, all, ['sol']).map(({ reason }) => reason)).toEqual([
      'named',
      'took the decision',
      'same home',
      'conflict of interest',
    ])
    expect(wallsOf(position, all, ['sol'])).toHaveLength(4)
  })

  it('a declaration of no conflict bars nobody, and one that was struck out neither', () => {
    const told: Told[] = [
      ...LOGGED,
      ['2026-06-03', declared('sol', null)],
      ['2026-06-03', declared('mina', 'A mistake', 'an officer')],
      ['2026-06-04', { type: 'corrected', corrects: 4, reason: 'Another Mina', reading: null }],
    ]
    const events = record(...told)
    const position = positionAfter(events, codeAsPolicy, englandAndWales)
    const declarations = declarationsOf(events.filter(({ seq }) => seq !== 4))
    expect(wallsOf(position, declarations, [])).toEqual([])
  })
})

describe('5.8: whoever declares a conflict, or is found to be named, gives up their role', () => {
  const PANEL_AT_WORK: Told[] = [
    ...ANSWERED,
    ['2026-06-19', escalated],
    ['2026-06-22', acknowledged(2, 'landlord')],
    ['2026-06-22', investigatedBy(2, 'bryn')],
    ['2026-06-22', decidedBy(2, 'mina', 'noor')],
  ]
  it('a panel that lost a member is filled up first', () => {
    const { position } = after(...PANEL_AT_WORK, ['2026-06-23', declared('mina', 'A cousin')])
    expect(position.stage2?.deciders).toEqual(['noor'])
    expect(position).toMatchObject({ next: 'allocate', whoseMove: 'agent' })
  })
  it('an investigator’s recommendation does not stand, and somebody else looks into it', () => {
    const told: Told[] = [...PANEL_AT_WORK, ['2026-06-24', recommended(2, 1)]]
    const { position } = after(...told, [
      '2026-06-25',
      declared('asha', 'They are friends', 'the complainant'),
    ])
    expect(position.stage2?.heads[0]?.recommendation).toBeNull()
  })
  it('a decision that a panel of two took is then one member’s proposal', () => {
    const told: Told[] = [
      ...PANEL_AT_WORK,
      ['2026-06-24', recommended(2, 1)],
      ['2026-06-26', decision(2, 1, ['mina', 'noor'])],
    ]
    expect(after(...told).position.stage2?.heads[0]?.decision).toMatchObject({ decidedBy: ['mina', 'noor'] })
    const { position } = after(...told, ['2026-06-29', declared('mina', 'A cousin', 'the complainant')])
    expect(position.stage2?.heads[0]).toMatchObject({ decision: null, proposal: { decidedBy: ['noor'] } })
  })
  it('what was answered before stays as it was answered', () => {
    const { position } = after(...ANSWERED, ['2026-06-15', declared('asha', 'A cousin', 'the complainant')])
    expect(position.stage1).toMatchObject({
      investigator: 'asha',
      heads: [{ decision: { decidedBy: ['asha'] } }],
    })
    expect(position.state).toBe('answered')
  })
  it('a definition that comes to name the decider takes the role from them', () => {
    const { position } = after(
      ...LOGGED,
      ['2026-06-03', acknowledged(1, 'landlord')],
      ['2026-06-03', investigatedBy(1, 'asha')],
      ['2026-06-03', decidedBy(1, 'sol')],
      [
        '2026-06-05',
        {
          type: 'redefined',
          stage: 1,
          heads: [
            {
              number: 1,
              words: 'Sol refused it',
              responsibility: 'landlord',
              concerns: [{ personId: 'sol', as: 'took the decision' }],
            },
          ],
          outcomesSought: 'Another decision',
          as: 'clarified',
          reason: 'The resident explained',
          letterId: null,
        },
      ],
    )
    expect(position.stage1).toMatchObject({ investigator: 'asha', deciders: [] })
    expect(position.next).toBe('allocate')
  })
})

describe('5.8: whoever is given a complaint to consider is asked first', () => {
  const allocated: Told[] = [
    ...LOGGED,
    ['2026-06-03', acknowledged(1, 'landlord')],
    ['2026-06-03', investigatedBy(1, 'asha')],
    ['2026-06-03', decidedBy(1, 'sol')],
  ]
  const asked = (personId: string, ...more: Told[]) => {
    const { position, declared } = after(...allocated, ...more)
    return awaitsDeclaration(personId, position, declared)
  }
  it.each([
    ['the investigator', 'asha', true],
    ['the decider', 'sol', true],
    ['a colleague without a role', 'bryn', false],
  ])('%s', (_, person, expected) => expect(asked(person)).toBe(expected))
  it('once: not again after they answered', () =>
    expect(asked('sol', ['2026-06-04', declared('sol', null)])).toBe(false))
  it('themselves: what an officer says for them is no answer', () =>
    expect(asked('sol', ['2026-06-04', declared('sol', null, 'an officer')])).toBe(true))
  it('not once it is answered', () => expect(asked('sol', ['2026-06-15', responded(1)])).toBe(false))
})
