import { describe, expect, it } from 'vitest'
import { givenUp, heldAt } from './leaving.ts'

const stage = {
  stage: 2,
  investigator: 'asha',
  deciders: ['mina', 'noor', 'otto'],
  deputies: ['mabel'],
} as const
const at = { ...stage, deciders: [...stage.deciders], deputies: [...stage.deputies] }

describe('somebody leaves who has a part in a complaint', () => {
  it('holds what they were allocated, and nothing else', () => {
    expect(heldAt('asha', at)).toEqual(['investigator'])
    expect(heldAt('mabel', at)).toEqual(['deputy'])
    expect(heldAt('sol', at)).toEqual([])
  })
  it('an officer’s complaint goes to whom they say, or waits to be allocated', () => {
    expect(givenUp('asha', at, ['investigator'], { investigator: 'bryn' })).toEqual([
      { type: 'allocated', stage: 2, role: 'investigator', personIds: ['bryn'], leaver: 'asha' },
    ])
    expect(givenUp('asha', at, ['investigator'], {})).toEqual([
      { type: 'allocated', stage: 2, role: 'investigator', personIds: [], leaver: 'asha' },
    ])
  })
  it('the rest of a panel stays', () => {
    expect(givenUp('noor', at, ['decider'], { decider: 'pia' })).toEqual([
      { type: 'allocated', stage: 2, role: 'decider', personIds: ['mina', 'otto', 'pia'], leaver: 'noor' },
    ])
  })
  it('a deputy who takes the place is deputy no longer', () => {
    expect(givenUp('noor', at, ['decider'], { decider: 'mabel' })).toEqual([
      { type: 'allocated', stage: 2, role: 'decider', personIds: ['mina', 'otto', 'mabel'], leaver: 'noor' },
      { type: 'allocated', stage: 2, role: 'deputy', personIds: [] },
    ])
  })
  it('gives up nothing where they held nothing', () => {
    expect(givenUp('sol', at, [], {})).toEqual([])
  })
})
