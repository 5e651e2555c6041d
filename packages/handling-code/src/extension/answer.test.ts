import { englandAndWales as calendar, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { stageClocks } from '../clocks.ts'
import { codeAsPolicy } from '../policy/code-as-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { escalatedOn, extendedTo, receivedOn } from '../stage-facts.fixture.ts'
import type { StageFacts } from '../words.ts'
import { type ExtensionRequest, extensionAnswer } from './answer.ts'

const stage1 = receivedOn('2024-12-12', { acknowledgedOn: on('2024-12-19') }) // due 7 January 2025
const stage2 = escalatedOn('2025-01-20', { acknowledgedOn: on('2025-01-22') }) // due 19 February 2025

const ask = (facts: StageFacts, rest: Partial<ExtensionRequest>, policy: Policy = codeAsPolicy) =>
  extensionAnswer(
    {
      clock: stageClocks(facts, policy, calendar).response,
      today: on('2025-01-06'),
      to: on('2025-01-21'),
      reason: 'The surveyor’s report is not in yet.',
      goodReason: null,
      approved: false,
      updateEveryDays: 5,
      agreed: 'not asked',
      ...rest,
    },
    policy,
    calendar,
  )

describe('6.4: extending stage 1 today', () => {
  it('allows ten working days, told on the last day', () =>
    expect(ask(stage1, { today: on('2025-01-07') })).toEqual({
      allowed: true,
      workingDaysAdded: 10,
      overTheCeiling: false,
      agreementAsked: false,
    }))
  it('counts a second extension from the original day', () => {
    const once = { ...stage1, extensions: [extendedTo('2025-01-14', '2025-01-06')] }
    expect(ask(once, { today: on('2025-01-10') })).toMatchObject({ allowed: true, workingDaysAdded: 10 })
    expect(ask(once, { today: on('2025-01-10'), to: on('2025-01-22') })).toMatchObject({
      field: 'goodReason',
    })
  })
  it('allows more with good reason and a second person’s approval', () =>
    expect(
      ask(stage1, { to: on('2025-01-28'), goodReason: 'The only witness is in hospital.', approved: true }),
    ).toMatchObject({ allowed: true, workingDaysAdded: 15, overTheCeiling: true }))
})

describe('refuses, naming the provision', () => {
  it.each<[string, Partial<ExtensionRequest>, object]>([
    ['the day after it was due', { today: on('2025-01-08') }, { provision: '6.4', field: null }],
    ['no reason', { reason: '  ' }, { provision: '6.4', field: 'reason' }],
    ['a day that is not later', { to: on('2025-01-07') }, { provision: '6.4', field: 'to' }],
    ['over ten without good reason', { to: on('2025-01-22') }, { provision: '6.4', field: 'goodReason' }],
    [
      'over ten without approval',
      { to: on('2025-01-22'), goodReason: 'The only witness is in hospital.' },
      { provision: '6.4', field: 'approved' },
    ],
    ['no update interval', { updateEveryDays: null }, { provision: '5.9', field: 'updateEveryDays' }],
    ['updates every no days', { updateEveryDays: 0 }, { provision: '5.9', field: 'updateEveryDays' }],
  ])('%s', (_, rest, refusal) => expect(ask(stage1, rest)).toMatchObject({ allowed: false, ...refusal }))

  it('once it has been answered', () =>
    expect(ask({ ...stage1, respondedOn: on('2025-01-03') }, {})).toMatchObject({
      because: 'This stage has been answered; there is nothing left to extend.',
    }))
})

describe('6.15: stage 2', () => {
  const today = on('2025-02-10')
  it('allows twenty working days', () =>
    expect(ask(stage2, { today, to: on('2025-03-19') })).toMatchObject({
      allowed: true,
      workingDaysAdded: 20,
    }))
  it('K3: a landlord that allows itself ten is held to ten, though the Code would not refuse', () =>
    expect(
      ask(stage2, { today, to: on('2025-03-06') }, { ...codeAsPolicy, extensionDays: { 1: 10, 2: 10 } }),
    ).toMatchObject({ allowed: false, provision: null, field: 'goodReason' }))
  it('K4: says when the landlord’s policy asks for the resident’s agreement', () => {
    const policy = { ...codeAsPolicy, agreementOver: 20 }
    const past = { today, to: on('2025-02-20') }
    expect(ask(stage2, past, policy)).toMatchObject({
      allowed: false,
      provision: null,
      field: 'agreed',
      because: expect.stringContaining('21 working days in all. Past 20'),
    })
    for (const agreed of ['yes', 'no'] as const) {
      expect(ask(stage2, { ...past, agreed }, policy)).toMatchObject({ allowed: true, agreementAsked: true })
    }
    expect(ask(stage1, {}, policy)).toMatchObject({ agreementAsked: false })
  })
})
