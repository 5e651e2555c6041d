import { addCalendarDays, type CalendarDate, englandAndWales as calendar, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageClocks } from './clocks.ts'
import { edition2022, editionInForce } from './editions.ts'
import { codeAsPolicy } from './policy/code-as-policy.ts'
import type { Policy } from './policy/policy.ts'
import { escalatedOn, extendedTo, receivedOn } from './stage-facts.fixture.ts'
import type { StageFacts } from './words.ts'

const literal: Policy = { ...codeAsPolicy, lateAcknowledgementDoesNotLengthen: false }
const fromTheRequest: Policy = {
  ...codeAsPolicy,
  responseFrom: { 1: 'acknowledgement', 2: 'request' },
}
const clocks = (facts: StageFacts, policy = codeAsPolicy) => stageClocks(facts, policy, calendar)

describe('Christmas 2024, from receipt to the longest final response', () => {
  const stage1 = receivedOn('2024-12-12', { acknowledgedOn: on('2024-12-19') })
  const stage2 = escalatedOn('2025-01-20', { acknowledgedOn: on('2025-01-22') })

  it('6.2: acknowledged by 19 December', () =>
    expect(clocks(stage1).acknowledgement).toMatchObject({
      name: 'stage 1 acknowledgement',
      due: '2024-12-19',
      codeDue: '2024-12-19',
      metOn: '2024-12-19',
    }))
  it('6.3: answered by 7 January', () =>
    expect(clocks(stage1).response).toMatchObject({ due: '2025-01-07', codeDue: '2025-01-07', metOn: null }))
  it('6.4: extended to 21 January at the longest', () => {
    const extended = { ...stage1, extensions: [extendedTo('2025-01-21', '2025-01-07')] }
    expect(clocks(extended).response).toMatchObject({
      due: '2025-01-21',
      codeDue: '2025-01-21',
      originalCodeDue: '2025-01-07',
    })
    const aDayMore = { ...stage1, extensions: [extendedTo('2025-01-22', '2025-01-07')] }
    expect(clocks(aDayMore).response).toMatchObject({ due: '2025-01-07', codeDue: '2025-01-07' })
  })
  it('6.11: the request acknowledged by 27 January', () =>
    expect(clocks(stage2).acknowledgement).toMatchObject({ provision: '6.11', due: '2025-01-27' }))
  it('6.14: the final response by 19 February', () =>
    expect(clocks(stage2).response).toMatchObject({ due: '2025-02-19', codeDue: '2025-02-19' }))
  it('a policy of twenty days from the request asks for 17 February, and the Code’s limit stands', () => {
    const { due, codeDue, bases } = clocks(stage2, fromTheRequest).response
    expect({ due, codeDue }).toEqual({ due: '2025-02-17', codeDue: '2025-02-19' })
    expect(bases.find(({ governs }) => governs)?.rule).toBe(
      'The landlord’s policy: 20 working days from the request for stage 2',
    )
  })
  it('6.15: extended to 19 March at the longest', () => {
    const extended = { ...stage2, extensions: [extendedTo('2025-03-19', '2025-02-19')] }
    expect(clocks(extended).response).toMatchObject({ due: '2025-03-19', codeDue: '2025-03-19' })
  })
})

describe('June 2025, acknowledged four days late', () => {
  const late = receivedOn('2025-06-02', { acknowledgedOn: on('2025-06-13') })

  it('6.2: it was due on 9 June', () =>
    expect(clocks(late).acknowledgement).toMatchObject({ codeDue: '2025-06-09', metOn: '2025-06-13' }))
  it('the Code read literally gives until 27 June; the target stays at 23 June', () =>
    expect(clocks(late).response).toMatchObject({ due: '2025-06-23', codeDue: '2025-06-27' }))
  it('without the caution the target is the Code’s date', () =>
    expect(clocks(late, literal).response).toMatchObject({ due: '2025-06-27', codeDue: '2025-06-27' }))
  it('6.4: extended to 11 July at the longest', () => {
    const extended = { ...late, extensions: [extendedTo('2025-07-11', '2025-06-27')] }
    expect(clocks(extended).response).toMatchObject({ due: '2025-07-11', originalCodeDue: '2025-06-27' })
  })
  it('says which rule governs and why', () => {
    const { because, bases } = clocks(late).response
    expect(bases.map(({ provision }) => provision)).toEqual(['6.3', null])
    expect(because).toBe(
      'A late acknowledgement does not lengthen the answer: 15 working days from receipt (2 June 2025), ' +
        'which is 23 June 2025. It is the earliest of the dates that apply.',
    )
  })
})

describe('never acknowledged', () => {
  it('6.3: as if acknowledged on the last day for it', () =>
    expect(clocks(receivedOn('2025-06-02'), literal).response).toMatchObject({
      due: '2025-06-23',
      codeDue: '2025-06-23',
    }))
  it('6.14: at stage 2, twenty-five days from the request', () =>
    expect(clocks(escalatedOn('2025-01-20')).response).toMatchObject({ codeDue: '2025-02-24' }))
  it('acknowledged and answered in one letter: both done that day', () => {
    const oneLetter = receivedOn('2025-06-02', { respondedOn: on('2025-06-05') })
    expect(clocks(oneLetter).acknowledgement.metOn).toBe('2025-06-05')
    expect(clocks(oneLetter).response.metOn).toBe('2025-06-05')
  })
})

describe('a landlord’s tighter days', () => {
  it('K15: acknowledged in two, the Code’s five remain the limit', () => {
    const policy = { ...codeAsPolicy, acknowledgementDays: { 1: 2, 2: 2 } }
    expect(clocks(receivedOn('2026-06-01'), policy).acknowledgement).toMatchObject({
      due: '2026-06-03',
      codeDue: '2026-06-08',
    })
  })
  it('moving the landlord’s own date within the Code’s limit leaves that limit alone', () => {
    const facts = escalatedOn('2025-01-20', {
      acknowledgedOn: on('2025-01-22'),
      extensions: [extendedTo('2025-02-18', '2025-02-10')],
    })
    expect(clocks(facts, fromTheRequest).response).toMatchObject({ due: '2025-02-18', codeDue: '2025-02-19' })
  })
})

describe('the edition of 2022', () => {
  const edition = editionInForce(on('2023-06-01'))
  it('counts ten days from logging, however late the acknowledgement', () => {
    const facts = receivedOn('2023-06-01', { loggedOn: on('2023-06-02'), acknowledgedOn: on('2023-06-09') })
    const { response } = stageClocks(facts, literal, calendar, edition)
    expect(response.codeDue).toBe('2023-06-16')
    expect(response.bases[0]?.rule).toBe('Code of 2022 (now 6.3): 10 working days from the day it was logged')
  })
  it('counts from the acknowledgement where a register gives no day of logging', () => {
    const facts = receivedOn('2023-06-01', { loggedOn: null, acknowledgedOn: on('2023-06-06') })
    expect(stageClocks(facts, literal, calendar, edition).response.codeDue).toBe('2023-06-20')
  })
  it('counts stage 2 from the escalation and adds ten days at most', () => {
    const facts = escalatedOn('2023-06-01', { acknowledgedOn: on('2023-06-05') })
    const extended = { ...facts, extensions: [extendedTo('2023-07-14', '2023-06-29')] }
    expect(stageClocks(facts, literal, calendar, edition2022).response.codeDue).toBe('2023-06-29')
    expect(stageClocks(extended, literal, calendar, edition2022).response.codeDue).toBe('2023-06-29')
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 700 }).map(n => addCalendarDays(on('2024-04-01'), n))
  const lag = fc.option(fc.integer({ min: 0, max: 40 }))
  const anchor = fc.constantFrom('acknowledgement' as const, 'request' as const)
  const facts = fc
    .record({ requestedOn: day, stage: fc.constantFrom(1 as const, 2 as const), lag, extended: lag })
    .map(({ requestedOn, stage, lag, extended }): StageFacts => {
      const acknowledgedOn: CalendarDate | null = lag === null ? null : addCalendarDays(requestedOn, lag)
      const to = addCalendarDays(requestedOn, 20 + (extended ?? 0))
      const extensions = extended === null ? [] : [extendedTo(to, requestedOn)]
      return receivedOn(requestedOn, { stage, acknowledgedOn, extensions })
    })
  const policy = fc
    .record({
      ack: fc.integer({ min: 1, max: 5 }),
      first: fc.integer({ min: 1, max: 10 }),
      second: fc.integer({ min: 1, max: 20 }),
      firstFrom: anchor,
      secondFrom: anchor,
      capped: fc.boolean(),
    })
    .map(
      (draft): Policy => ({
        ...codeAsPolicy,
        acknowledgementDays: { 1: draft.ack, 2: draft.ack },
        responseDays: { 1: draft.first, 2: draft.second },
        responseFrom: { 1: draft.firstFrom, 2: draft.secondFrom },
        lateAcknowledgementDoesNotLengthen: draft.capped,
      }),
    )

  it('the day worked to is never after the Code’s limit', () => {
    fc.assert(
      fc.property(facts, policy, (each, policy) => {
        const { acknowledgement, response } = clocks(each, policy)
        return acknowledgement.due <= acknowledgement.codeDue && response.due <= response.codeDue
      }),
    )
  })
  it('a policy within the Code’s bounds never gives a later day than the Code as policy, read literally', () => {
    const unextended = facts.map(each => ({ ...each, extensions: [] }))
    fc.assert(
      fc.property(unextended, policy, (each, policy) => {
        const [own, code] = [clocks(each, policy), clocks(each, literal)]
        return own.response.due <= code.response.due && own.acknowledgement.due <= code.acknowledgement.due
      }),
    )
  })
  it('one day fewer never gives a later day', () => {
    const unextended = facts.map(each => ({ ...each, extensions: [] }))
    fc.assert(
      fc.property(unextended, policy, (each, policy) => {
        const { 1: first, 2: second } = policy.responseDays
        const stricter = {
          ...policy,
          responseDays: { 1: Math.max(1, first - 1), 2: Math.max(1, second - 1) },
        }
        return clocks(each, stricter).response.due <= clocks(each, policy).response.due
      }),
    )
  })
  it('a valid extension never shortens the Code’s limit', () => {
    fc.assert(
      fc.property(facts, policy, (each, policy) => {
        const { codeDue, originalCodeDue } = clocks(each, policy).response
        return codeDue >= originalCodeDue
      }),
    )
  })
  it('exactly one rule governs', () => {
    fc.assert(
      fc.property(
        facts,
        policy,
        (each, policy) => clocks(each, policy).response.bases.filter(b => b.governs).length === 1,
      ),
    )
  })
})
