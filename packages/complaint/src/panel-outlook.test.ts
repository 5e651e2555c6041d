import { codeAsPolicy } from '@putright/handling-code'
import { englandAndWales } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { Handler } from './events.ts'
import { type Eligible, panelOutlook } from './panel-outlook.ts'
import { positionAfter } from './position-after.ts'
import {
  acknowledged,
  decidedBy,
  investigatedBy,
  logged,
  received,
  record,
  type Told,
} from './record.fixture.ts'

const people = (officers: string[], members: string[]): Eligible[] => [
  ...officers.map(personId => ({ personId, of: 'agent' as const })),
  ...members.map(personId => ({ personId, of: 'coop' as const })),
]

const at1 = (handler: Handler, whose: 'agent' | 'landlord', ...more: Told[]) =>
  positionAfter(
    record(
      ['2026-06-01', received(handler)],
      ['2026-06-01', logged],
      ['2026-06-03', acknowledged(1, whose)],
      ...more,
    ),
    codeAsPolicy,
    englandAndWales,
  )

const ASHA: Told = ['2026-06-03', investigatedBy(1, 'asha')]
const SOL: Told = ['2026-06-03', decidedBy(1, 'sol')]

describe('6.13 looked at from stage 1: can stage 2 still be considered by others?', () => {
  it.each<[string, ReturnType<typeof at1>, Eligible[], number, number, string | null]>([
    [
      'enough of both',
      at1('agent', 'landlord', ASHA, SOL),
      people(['asha', 'bryn'], ['sol', 'mina', 'noor']),
      1,
      2,
      null,
    ],
    [
      'one member short',
      at1('agent', 'landlord', ASHA, SOL),
      people(['asha', 'bryn'], ['sol', 'mina']),
      1,
      1,
      'If this goes to stage 2, one member would be left for a panel of 2: it needs people who had no part in stage 1 (Code 6.13).',
    ],
    [
      'the agent’s only officer',
      at1('agent', 'agent', ASHA),
      people(['asha'], []),
      0,
      0,
      'If this goes to stage 2, nobody of the team would be left to look into it: it needs people who had no part in stage 1 (Code 6.13).',
    ],
    [
      'no panel needed for the agent’s service',
      at1('agent', 'agent', ASHA),
      people(['asha', 'bryn'], []),
      1,
      0,
      null,
    ],
    [
      'nobody allocated yet: as many are taken off as stage 1 needs',
      at1('agent', 'landlord'),
      people(['asha', 'bryn'], ['sol', 'mina', 'noor']),
      1,
      2,
      null,
    ],
    [
      'a co-op that manages itself: the officer is one of its members',
      at1('landlord', 'landlord', ['2026-06-03', investigatedBy(1, 'hana')]),
      people([], ['hana', 'hugo']),
      1,
      1,
      'If this goes to stage 2, one member would be left for a panel of 2: it needs people who had no part in stage 1 (Code 6.13).',
    ],
    [
      'and one with nobody else at all',
      at1('landlord', 'landlord'),
      people([], ['hana']),
      0,
      0,
      'If this goes to stage 2, nobody of the team would be left to look into it, and no member would be left for a panel of 2: it needs people who had no part in stage 1 (Code 6.13).',
    ],
  ])('%s', (_, position, eligible, reviewers, members, warning) =>
    expect(panelOutlook(position, eligible)).toEqual({ reviewers, members, warning }),
  )
})
