import { addCalendarDays, englandAndWales as calendar, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageClocks } from '../clocks.ts'
import { edition2022 } from '../editions.ts'
import { codeAsPolicy } from '../policy/code-as-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { escalatedOn, extendedTo, receivedOn } from '../stage-facts.fixture.ts'
import type { RefusalFacts, StageFacts } from '../words.ts'
import type { ComplaintFacts } from './facts.ts'
import { findings } from './findings.ts'

const clocked = (facts: StageFacts, policy: Policy = codeAsPolicy) => ({
  ...facts,
  clocks: stageClocks(facts, policy, calendar),
})

const complaint = (stages: StageFacts[], rest: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  imported: false,
  endedOn: null,
  stages: stages.map(each => clocked(each)),
  refusal: null,
  samePersonAtBothStages: null,
  ...rest,
})

const found = (facts: ComplaintFacts, today: string, policy = codeAsPolicy) =>
  findings(facts, policy, calendar, on(today)).map(
    ({ provision, standing, on }) => `${provision} ${standing} ${on}`,
  )

// Received on Monday 2 June 2025: acknowledged by the 9th; acknowledged then, answered by the 23rd.
const open = receivedOn('2025-06-02')
const acknowledged = receivedOn('2025-06-02', { acknowledgedOn: on('2025-06-09'), defined: true })

describe('a complaint handled as the Code says', () => {
  it('has nothing to answer for', () => {
    const stage1 = { ...acknowledged, respondedOn: on('2025-06-23') }
    const stage2 = escalatedOn('2025-07-01', {
      acknowledgedOn: on('2025-07-08'),
      defined: true,
      extensions: [extendedTo('2025-09-02', '2025-08-05')],
      updates: ['2025-08-12', '2025-08-19', '2025-08-27'].map(day => ({ sentOn: on(day), everyDays: null })),
      respondedOn: on('2025-09-02'),
    })
    expect(found(complaint([stage1, stage2], { samePersonAtBothStages: false }), '2026-01-05')).toEqual([])
  })
})

describe('6.2 the acknowledgement', () => {
  it.each([
    ['three working days before: nothing yet', '2025-06-04', []],
    ['two before', '2025-06-05', ['6.2 at risk 2025-06-09']],
    ['on the last day', '2025-06-09', ['6.2 at risk 2025-06-09']],
    ['the day after', '2025-06-10', ['6.2 breached 2025-06-09']],
  ])('%s', (_, today, expected) => expect(found(complaint([open]), today)).toEqual(expected))

  it('sent late stays a breach', () => {
    const late = receivedOn('2025-06-02', { acknowledgedOn: on('2025-06-13') })
    expect(findings(complaint([late]), codeAsPolicy, calendar, on('2025-06-13'))).toMatchObject([
      {
        provision: '6.2',
        stage: 1,
        because: 'The stage 1 acknowledgement was due by 9 June 2025 and went out on 13 June 2025.',
      },
    ])
  })
  it('6.11 at stage 2', () =>
    expect(found(complaint([escalatedOn('2025-06-02')]), '2025-06-10')).toEqual(['6.11 breached 2025-06-09']))
  it('is not owed once the complaint has ended in time', () =>
    expect(found(complaint([open], { endedOn: on('2025-06-06') }), '2025-09-01')).toEqual([]))
  it('was owed where it ended too late', () =>
    expect(found(complaint([open], { endedOn: on('2025-06-10') }), '2025-09-01')).toEqual([
      '6.2 breached 2025-06-09',
    ]))
})

describe('6.2 logging', () => {
  it('has the same five days', () =>
    expect(found(complaint([{ ...acknowledged, loggedOn: on('2025-06-10') }]), '2025-06-10')).toEqual([
      '6.2 breached 2025-06-09',
    ]))
  it('is not known of a register', () =>
    expect(found(complaint([{ ...acknowledged, loggedOn: null }]), '2025-06-10')).toEqual([]))
})

describe('5.6 the definition', () => {
  it('was left out', () =>
    expect(found(complaint([{ ...acknowledged, defined: false }]), '2025-06-10')).toEqual([
      '5.6 breached 2025-06-09',
    ]))
  it('is not known', () =>
    expect(found(complaint([{ ...acknowledged, defined: null }]), '2025-06-10')).toEqual([]))
})

describe('6.3 the response', () => {
  it('not sent: also nobody agreed on updates (5.9)', () =>
    expect(found(complaint([acknowledged]), '2025-06-24')).toEqual([
      '6.3 breached 2025-06-23',
      '5.9 breached 2025-06-23',
    ]))
  it('late acknowledgement: past the landlord’s own date, within the Code’s', () => {
    const late = receivedOn('2025-06-02', { acknowledgedOn: on('2025-06-13'), respondedOn: on('2025-06-25') })
    expect(found(complaint([late]), '2025-07-01')).toEqual([
      '6.2 breached 2025-06-09',
      '6.3 past the policy’s own date 2025-06-23',
    ])
  })
  it('6.14 at stage 2, twenty working days', () => {
    const stage2 = escalatedOn('2025-06-02', {
      acknowledgedOn: on('2025-06-09'),
      respondedOn: on('2025-07-08'),
    })
    expect(found(complaint([stage2], { imported: true }), '2025-08-01')).toEqual(['6.14 breached 2025-07-07'])
  })
})

describe('6.4 three weeks more at stage 1, told in time and with a reason', () => {
  const to = '2025-07-14'
  const extended = (goodReason: string | null): StageFacts => ({
    ...acknowledged,
    extensions: [extendedTo(to, '2025-06-20', { goodReason, contactBlock: null, updateEveryDays: null })],
    respondedOn: on(to),
  })
  it('is too long and does not move the date, though a register says the target was met', () =>
    expect(found(complaint([extended(null)], { imported: true }), '2025-08-01')).toEqual([
      '6.4 breached 2025-06-20',
      '6.3 breached 2025-06-23',
    ]))
  it('stands with good reason', () =>
    expect(
      found(complaint([extended('The only witness was in hospital.')], { imported: true }), '2025-08-01'),
    ).toEqual([]))
  it('says by how much', () =>
    expect(
      findings(complaint([extended(null)], { imported: true }), codeAsPolicy, calendar, on('2025-08-01'))[0]
        ?.because,
    ).toBe(
      'The extension to 14 July 2025 adds 15 working days to 23 June 2025; ' +
        'more than 10 needs a good reason, and none is on record.',
    ))
})

describe('the notice of an extension', () => {
  const notice = (rest: object, sentOn = '2025-06-20') =>
    complaint([{ ...acknowledged, extensions: [extendedTo('2025-07-07', sentOn, rest)] }])

  it('6.4: sent late', () =>
    expect(found(notice({}, '2025-06-24'), '2025-06-25')).toContain('6.4 breached 2025-06-23'))
  it('6.4: without a reason', () =>
    expect(found(notice({ reason: '' }), '2025-06-20')).toContain('6.4 breached 2025-06-20'))
  it('6.5: without the Ombudsman’s details', () =>
    expect(found(notice({ contactBlock: false }), '2025-06-20')).toContain('6.5 breached 2025-06-20'))
  it('6.5: outside the scheme they are not owed', () =>
    expect(
      found(notice({ contactBlock: false }), '2025-06-20', { ...codeAsPolicy, ombudsmanMember: false }),
    ).not.toContain('6.5 breached 2025-06-20'))
  it('5.9: without updates, until the ordinary time runs out', () => {
    expect(found(notice({ updateEveryDays: null }), '2025-06-20')).toEqual(['5.9 at risk 2025-06-23'])
    expect(found(notice({ updateEveryDays: null }), '2025-06-24')).toEqual(['5.9 breached 2025-06-23'])
  })
  it('6.15: ten working days was the ceiling at stage 2 for complaints of the edition before', () => {
    const facts = escalatedOn('2024-02-01', {
      acknowledgedOn: on('2024-02-05'),
      extensions: [extendedTo('2024-03-19', '2024-02-29', { updateEveryDays: 20 })],
      respondedOn: on('2024-03-19'),
    })
    const by2022 = { ...facts, clocks: stageClocks(facts, codeAsPolicy, calendar, edition2022) }
    expect(found(complaint([facts]), '2024-05-01')).toEqual([])
    expect(found({ ...complaint([]), stages: [by2022] }, '2024-05-01')).toEqual([
      '6.14 breached 2024-02-29',
      '6.15 breached 2024-02-29',
    ])
  })
})

describe('refusals', () => {
  const refusal: RefusalFacts = {
    of: 'complaint',
    on: on('2025-06-05'),
    ground: 'older than the time limit',
    reasoning: 'The leak was in 2022 and known of then.',
    discretionConsidered: 'Asked whether anything had kept them from writing.',
    letterSent: true,
  }
  const refused = (change: Partial<RefusalFacts>, imported = false) =>
    found(
      complaint([open], { imported, endedOn: on('2025-06-05'), refusal: { ...refusal, ...change } }),
      '2025-07-01',
    )

  it.each<[string, Partial<RefusalFacts>, string[]]>([
    ['explained', {}, []],
    ['without a letter', { letterSent: false }, ['2.4 breached 2025-06-05']],
    ['without reasons', { reasoning: ' ' }, ['2.4 breached 2025-06-05']],
    ['for age, without discretion', { discretionConsidered: null }, ['2.3 breached 2025-06-05']],
    ['on another ground', { ground: 'court proceedings have begun', discretionConsidered: null }, []],
    ['of an escalation', { of: 'escalation', letterSent: false }, ['5.11 breached 2025-06-05']],
  ])('%s', (_, change, expected) => expect(refused(change)).toEqual(expected))

  it('from a register breach nothing by what it does not say', () =>
    expect(refused({ letterSent: false, reasoning: '', discretionConsidered: null }, true)).toEqual([]))
})

describe('6.13 the same person at both stages', () => {
  const stage2 = escalatedOn('2025-07-01', { acknowledgedOn: on('2025-07-02') })
  it.each([
    [true, ['6.13 breached 2025-07-01']],
    [false, []],
    [null, []],
  ])('%s', (samePersonAtBothStages, expected) =>
    expect(found(complaint([stage2], { samePersonAtBothStages }), '2025-07-03')).toEqual(expected),
  )
})

describe('6.6, 6.17: promised work', () => {
  const promised = (doneOn: string | null, today: string, stage: 1 | 2 = 1) =>
    found(
      complaint([], {
        endedOn: on('2025-06-01'),
        outstandingActions: [
          { stage, what: 'Replace the boiler', by: on('2025-07-11'), doneOn: doneOn ? on(doneOn) : null },
        ],
      }),
      today,
    )
  it.each<[string, string | null, string, string[]]>([
    ['not due for days', null, '2025-07-08', []],
    ['two working days before', null, '2025-07-09', ['6.6 at risk 2025-07-11']],
    ['overdue', null, '2025-07-14', ['6.6 breached 2025-07-11']],
    ['done late', '2025-07-14', '2025-08-01', ['6.6 breached 2025-07-11']],
    ['done', '2025-07-11', '2025-08-01', []],
  ])('%s', (_, doneOn, today, expected) => expect(promised(doneOn, today)).toEqual(expected))
  it('6.17: of a final response, too', () =>
    expect(promised(null, '2025-07-14', 2)).toEqual(['6.17 breached 2025-07-11']))
})

describe('7.3 a remedy by its day', () => {
  const remedied = (doneOn: string | null, today: string) =>
    found(
      complaint([], {
        remedies: [
          { stage: 1, what: 'Pay for the heaters', by: on('2025-07-11'), doneOn: doneOn ? on(doneOn) : null },
        ],
      }),
      today,
    )
  it.each<[string, string | null, string, string[]]>([
    ['two working days before', null, '2025-07-09', ['7.3 at risk 2025-07-11']],
    ['overdue', null, '2025-07-14', ['7.3 breached 2025-07-11']],
    ['done on the day', '2025-07-11', '2025-08-01', []],
  ])('%s', (_, doneOn, today, expected) => expect(remedied(doneOn, today)).toEqual(expected))
})

describe('properties', () => {
  const lag = fc.integer({ min: 0, max: 60 })
  it('6.3 is breached exactly when the response came after the Code’s limit', () => {
    fc.assert(
      fc.property(lag, lag, (toAcknowledge, toRespond) => {
        const acknowledgedOn = addCalendarDays(on('2025-06-02'), toAcknowledge)
        const respondedOn = addCalendarDays(acknowledgedOn, toRespond)
        const record = clocked(receivedOn('2025-06-02', { acknowledgedOn, respondedOn }))
        const facts = { ...complaint([]), stages: [record] }
        const breached = findings(facts, codeAsPolicy, calendar, on('2026-01-05')).some(
          ({ provision, standing }) => provision === '6.3' && standing === 'breached',
        )
        return breached === respondedOn > record.clocks.response.codeDue
      }),
    )
  })
  it('a breach is never undone by waiting', () => {
    fc.assert(
      fc.property(lag, lag, (days, more) => {
        const today = addCalendarDays(on('2025-06-02'), days)
        const later = addCalendarDays(today, more)
        const breaches = (day: typeof today) =>
          found(complaint([open]), day).filter(each => each.includes('breached'))
        return breaches(today).every(each => breaches(later).includes(each))
      }),
    )
  })
})
