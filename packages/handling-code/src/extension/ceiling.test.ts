import { englandAndWales as calendar, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { stageClocks } from '../clocks.ts'
import { codeAsPolicy } from '../policy/code-as-policy.ts'
import { escalatedOn, extendedTo, receivedOn } from '../stage-facts.fixture.ts'
import { extensionCeiling } from './ceiling.ts'

const stage1 = receivedOn('2024-12-12', { acknowledgedOn: on('2024-12-19') }) // due 7 January 2025
const stage2 = escalatedOn('2025-01-20', { acknowledgedOn: on('2025-01-22') }) // due 19 February 2025
const until = (facts: typeof stage1, policy = codeAsPolicy) =>
  extensionCeiling(stageClocks(facts, policy, calendar).response, policy, calendar).until

describe('the last day that needs no good reason', () => {
  it('6.4: ten working days after the day first promised', () => expect(until(stage1)).toBe('2025-01-21'))
  it('is not moved by an extension', () =>
    expect(until({ ...stage1, extensions: [extendedTo('2025-01-14', '2025-01-06')] })).toBe('2025-01-21'))
  it('6.15: twenty at stage 2', () => expect(until(stage2)).toBe('2025-03-19'))
  it('K3: ten where the landlord allows itself no more', () =>
    expect(until(stage2, { ...codeAsPolicy, extensionDays: { 1: 10, 2: 10 } })).toBe('2025-03-05'))
})
