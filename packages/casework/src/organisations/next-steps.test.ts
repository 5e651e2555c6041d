import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { type Beginnings, nextSteps } from './next-steps.ts'

const CONTACT = '1 Made-up Walk'
const agent: Beginnings = {
  kind: 'agent',
  runs: true,
  contact: CONTACT,
  ties: [],
  toAnswer: [],
  waiting: [],
  held: [
    { personId: 'one', role: 'manager' },
    { personId: 'two', role: 'complaints officer' },
  ],
  coop: null,
}
const coop: Beginnings = {
  ...agent,
  kind: 'coop',
  held: [
    { personId: 'one', role: 'secretary' },
    { personId: 'one', role: 'complaints officer' },
    { personId: 'two', role: 'MRC' },
    { personId: 'three', role: 'chair' },
  ],
  coop: { adopted: true, draftId: null, homesMissing: null },
}
const tie = (standing: 'in force' | 'agreed for later' | 'ended') => ({
  other: 'Wren Row',
  standing,
  fromOn: on('2026-12-01'),
})
const whatOf = (known: Beginnings) => nextSteps(known).map(({ what }) => what)

describe('an agent that has just signed up', () => {
  it('is told to propose an agreement, and that stage 2 takes a second officer', () => {
    const [founder] = agent.held.map(({ personId }) => ({ personId, role: 'manager' as const }))
    expect(whatOf({ ...agent, contact: '', held: founder ? [founder] : [] })).toEqual([
      'no co-op',
      'no contact',
      'few officers',
    ])
  })
  it('sees what waits for whom instead, once something is under way', () => {
    expect(whatOf({ ...agent, waiting: [{ other: 'Wren Row' }] })).toEqual(['waits for their answer'])
    expect(whatOf({ ...agent, toAnswer: [{ id: 'a', other: 'Wren Row' }] })).toEqual(['answer a proposal'])
    expect(whatOf({ ...agent, ties: [tie('agreed for later')] })).toEqual(['agreed for later'])
  })
  it('is told nothing once it has a co-op, and again when it has lost its last', () => {
    expect(whatOf({ ...agent, ties: [tie('in force'), tie('ended')] })).toEqual([])
    expect(whatOf({ ...agent, ties: [tie('ended')] })).toEqual(['no co-op'])
  })
})

describe('a co-op that has just signed up', () => {
  it('9.5 and 5.8: is told that it lacks a policy of its own, an MRC, and people for a panel', () => {
    const held = coop.held.slice(0, 2)
    const facts = { adopted: false, draftId: null, homesMissing: on('2026-03-31') }
    expect(whatOf({ ...coop, contact: '', held, coop: facts })).toEqual([
      'no contact',
      'no policy of its own',
      'no MRC',
      'few to decide',
      'homes not known',
    ])
  })
  it('is told that nobody can log a complaint, where it has neither an agent nor an officer', () => {
    const held = coop.held.filter(({ role }) => role !== 'complaints officer')
    expect(whatOf({ ...coop, held })).toEqual(['nobody handles complaints'])
    expect(whatOf({ ...coop, held, ties: [tie('in force')] })).toEqual([])
  })
  it('is told nothing once nothing lacks', () => expect(whatOf(coop)).toEqual([]))
})

it('whoever does not run it reads what stops everything, and nothing else', () => {
  expect(whatOf({ ...agent, contact: '', runs: false })).toEqual(['no co-op'])
  expect(whatOf({ ...coop, contact: '', runs: false })).toEqual([])
})

it('a federation without members is told to propose a membership', () =>
  expect(whatOf({ ...agent, kind: 'federation', contact: '' })).toEqual(['no member']))
