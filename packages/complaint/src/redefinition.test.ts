import { describe, expect, it } from 'vitest'
import type { RedefinitionReason } from './facts/deciding.ts'
import type { HeadPosition } from './position.ts'
import { changesInWords, redefinition, type WantedHead } from './redefinition.ts'

const NAMED = [{ personId: 'sol', as: 'named' as const }]
const at = (number: number, rest: Partial<HeadPosition> = {}): HeadPosition => ({
  number,
  words: `Part ${number}`,
  responsibility: 'agent',
  recommendation: null,
  decision: null,
  proposal: null,
  ...rest,
})
const decision = {
  type: 'decided' as const,
  stage: 1 as const,
  head: 1,
  outcome: 'upheld' as const,
  reasons: '',
  remedies: [],
  actions: [],
  decidedBy: [],
  seq: 9,
}
const HEADS = [at(1), at(2, { concerns: NAMED }), at(5)]
const want = (number: number | null, words = `Part ${number}`): WantedHead => ({
  number,
  words,
  responsibility: 'agent',
  concerns: [],
})
const TWO = { ...want(2), concerns: NAMED }
const KEPT = [want(1), TWO, want(5)]

const redefined = (wanted: WantedHead[], as: RedefinitionReason, now = HEADS) =>
  redefinition(now, wanted, as, 6)

describe('5.6, 6.8: a definition is made clearer, split or widened', () => {
  it('clarified: the words change, the numbers and whom it names do not', () =>
    expect(redefined([want(1), { ...TWO, words: 'Part 2, since March' }, want(5)], 'clarified')).toEqual({
      heads: [
        { number: 1, words: 'Part 1', responsibility: 'agent' },
        { number: 2, words: 'Part 2, since March', responsibility: 'agent', concerns: NAMED },
        { number: 5, words: 'Part 5', responsibility: 'agent' },
      ],
    }))
  it('6.8: a new issue gets a number that no part ever had', () =>
    expect(
      redefined([...KEPT, want(null, 'The fence'), want(null, 'The gate')], 'new issue joined'),
    ).toMatchObject({
      heads: [{ number: 1 }, { number: 2 }, { number: 5 }, { number: 7 }, { number: 8 }],
    }))
  it('split: one part becomes several, and whoever it named is named in each', () => {
    expect(
      redefined([want(1), want(5), want(null, 'The call'), want(null, 'The visit')], 'split'),
    ).toMatchObject({
      heads: [{ number: 1 }, { number: 5 }, { number: 7, concerns: NAMED }, { number: 8, concerns: NAMED }],
    })
    expect(
      redefined([want(1), { ...TWO, words: 'The call' }, want(5), want(null, 'The visit')], 'split'),
    ).toMatchObject({
      heads: [{ number: 1 }, { number: 2, concerns: NAMED }, { number: 5 }, { number: 7, concerns: NAMED }],
    })
  })
  it('5.8: a new part may name somebody, too', () =>
    expect(
      redefined([...KEPT, { ...want(null, 'The fence'), concerns: NAMED }], 'new issue joined'),
    ).toMatchObject({ heads: [{}, {}, {}, { number: 7, concerns: NAMED }] }))
  it('5.8: whom a part names is changed with it, and of one that is decided stays', () => {
    const other = [{ personId: 'mina', as: 'took the decision' as const }]
    const wanted = [{ ...want(1), concerns: other }, want(2), want(5)]
    expect(redefined(wanted, 'clarified')).toMatchObject({ heads: [{ concerns: other }, { number: 2 }, {}] })
    const decided = [at(1, { decision }), at(2, { decision, concerns: NAMED }), at(5)]
    const kept = redefined(wanted, 'clarified', decided)
    expect(kept).toMatchObject({ heads: [{ number: 1 }, { concerns: NAMED }, {}] })
    expect(JSON.stringify(kept)).not.toContain('mina')
  })
  it('what is decided may stand beside what is new', () =>
    expect(
      redefined([...KEPT, want(null, 'The fence')], 'new issue joined', [at(1, { decision }), at(2), at(5)]),
    ).toMatchObject({ heads: { length: 4 } }))

  it.each<[string, WantedHead[], RedefinitionReason, string, HeadPosition[]?]>([
    ['a part dropped', [want(1), want(2)], 'clarified', 'Part 5 is missing. No part is dropped'],
    [
      'a part dropped beside a new one',
      [want(1), want(2), want(null, 'The fence')],
      'new issue joined',
      'Part 5 is missing',
    ],
    ['a part split into one', [want(1), want(2), want(null, 'The fence')], 'split', 'into two new ones'],
    ['two parts gone at once', [want(1), want(null, 'A'), want(null, 'B')], 'split', 'Part 2 is missing'],
    [
      'a part reworded that is decided',
      [want(1, 'Other words'), want(2), want(5)],
      'clarified',
      'Part 1 has been decided',
      [at(1, { decision }), at(2), at(5)],
    ],
    [
      'a part split that is decided',
      [want(2), want(5), want(null, 'A'), want(null, 'B')],
      'split',
      'Part 1 has been decided',
      [at(1, { decision }), at(2), at(5)],
    ],
    [
      'a part reworded that some of a panel decided',
      [want(1, 'Other words'), want(2), want(5)],
      'clarified',
      'Part 1 has been decided',
      [at(1, { proposal: { ...decision, seq: 9 } }), at(2), at(5)],
    ],
    ['a part there is not', [...KEPT, want(9)], 'clarified', 'There is no part 9'],
    ['a part twice', [...KEPT, want(2)], 'clarified', 'Part 2 is there twice'],
    ['a new part called a clarification', [...KEPT, want(null, 'The fence')], 'clarified', 'A part is new'],
    ['a new issue without one', KEPT, 'new issue joined', 'No part is new'],
    [
      'a split that takes nothing out',
      [...KEPT, want(null, 'The fence')],
      'split',
      'Take out what the new part says',
    ],
  ])('is refused: %s', (_, wanted, as, because, now) =>
    expect(redefined(wanted, as, now)).toEqual({ because: expect.stringContaining(because) }),
  )
})

describe('what the resident is told of it', () => {
  const from = { heads: [want(1), want(2)] as never, outcomesSought: 'A roof' }
  it.each<[string, WantedHead[], string, string[]]>([
    ['nothing', [want(1), want(2)], 'A roof', []],
    ['other words', [want(1), want(2, 'Since March')], 'A roof', ['Part 2 used to say “Part 2”']],
    [
      'somebody else answers',
      [{ ...want(1), responsibility: 'landlord' }, want(2)],
      'A roof',
      ['Somebody else answers part 1 now.'],
    ],
    [
      'somebody else is named',
      [want(1), { ...want(2), concerns: NAMED }],
      'A roof',
      ['Whom part 2 names reads differently.'],
    ],
    ['a new part', [want(1), want(2), want(3)], 'A roof', ['Part 3 is new.']],
    ['a part split', [want(1), want(3), want(4)], 'A roof', ['Part 2 is now part 3 and part 4.']],
    [
      'what they want',
      [want(1), want(2)],
      'A roof and a gutter',
      ['What you would like to happen reads differently.'],
    ],
  ])('%s', (_, heads, outcomesSought, words) =>
    expect(changesInWords(from, { heads: heads as never, outcomesSought })).toEqual(words),
  )
})
