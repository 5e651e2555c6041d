import { englandAndWales as calendar, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { judge } from './judgement.ts'
import type { StageCase } from './stage-case.ts'

// Monday 5 June 2023: acknowledgement by the 12th, ten days after that the 26th, ten more 10 July. No bank holiday.
const answered = (facts: Partial<StageCase>): StageCase => ({
  stage: 1,
  reference: 'MADE-UP-1',
  startedOn: on('2023-06-05'),
  acknowledgedOn: on('2023-06-12'),
  respondedOn: on('2023-06-26'),
  outcome: 'upheld',
  extension: null,
  withdrawnOn: null,
  ...facts,
})
const unanswered = (facts: Partial<StageCase>) => answered({ respondedOn: null, outcome: null, ...facts })
const judged = (stageCase: StageCase, asAt = '2024-06-12') => judge(stageCase, on(asAt), calendar)
const late = { respondedOn: on('2023-06-27') }
const extension = { to: on('2023-07-10'), sentOn: on('2023-06-26'), reason: 'The surveyor is on leave' }

describe('6.3 the limit runs from acknowledgement', () => {
  it('on the last day is in time', () => {
    expect(judged(answered({}))).toMatchObject({ limit: '2023-06-26', inTime: true, late: false })
  })

  it('the day after is late', () => {
    expect(judged(answered(late))).toMatchObject({ inTime: false, inTimeOrExtended: false, late: true })
  })

  it('even from a late acknowledgement, which is itself counted as late', () => {
    const facts = { acknowledgedOn: on('2023-06-16'), respondedOn: on('2023-06-30') }
    expect(judged(answered(facts))).toMatchObject({ inTime: true, acknowledgedInTime: false })
  })

  it('6.14 stage 2: twenty days from its acknowledgement', () => {
    expect(judged(answered({ stage: 2 })).limit).toBe('2023-07-10')
  })

  it('received 24 March, acknowledged and answered on the last days allowed', () => {
    const dates = {
      startedOn: on('2025-03-24'),
      acknowledgedOn: on('2025-03-31'),
      respondedOn: on('2025-04-14'),
    }
    expect(judged(answered(dates), '2025-06-01')).toMatchObject({ limit: '2025-04-14', inTime: true })
  })
})

describe('never acknowledged', () => {
  const never = { acknowledgedOn: null }

  it('answered late: timed as if acknowledged on day five', () => {
    expect(judged(answered({ ...never, ...late }))).toMatchObject({
      limit: '2023-06-26',
      late: true,
      acknowledgedInTime: false,
      workingDaysToRespond: null,
    })
  })

  it('answered after day five, within the limit: in time, with no acknowledgement in time', () => {
    expect(judged(answered(never))).toMatchObject({ inTime: true, acknowledgedInTime: false })
  })

  it('answered on day five in one letter: acknowledged in time, in no days', () => {
    expect(judged(answered({ ...never, respondedOn: on('2023-06-12') }))).toMatchObject({
      inTime: true,
      acknowledgedInTime: true,
      workingDaysToRespond: 0,
    })
  })

  it('and never answered: late once day fifteen has passed', () => {
    expect(judged(unanswered(never), '2023-06-26')).toMatchObject({ notYetDue: true, late: false })
    expect(judged(unanswered(never), '2023-06-27')).toMatchObject({ notYetDue: false, late: true })
  })
})

describe('a valid extension moves the limit', () => {
  it.each([
    ['told on the last day, ten working days more', {}, true],
    ['told the day after the limit', { sentOn: on('2023-06-27') }, false],
    ['eleven working days more', { to: on('2023-07-11') }, false],
    ['without a reason', { reason: ' ' }, false],
  ])('%s', (_, change, valid) => {
    const facts = answered({ extension: { ...extension, ...change }, respondedOn: on('2023-07-10') })
    expect(judged(facts)).toMatchObject({ inTime: false, inTimeOrExtended: valid, late: !valid })
  })

  it('and an answer after it is late', () => {
    expect(judged(answered({ extension, respondedOn: on('2023-07-11') }))).toMatchObject({ late: true })
  })

  it('stage 2 may have twenty', () => {
    const stage2: Partial<StageCase> = { stage: 2, respondedOn: on('2023-08-07') }
    const facts = answered({ ...stage2, extension: { ...extension, to: on('2023-08-07') } })
    expect(judged(facts)).toMatchObject({ limit: '2023-07-10', inTime: false, inTimeOrExtended: true })
  })

  it('but never brings it forward', () => {
    const facts = answered({ extension: { ...extension, to: on('2023-06-20') } })
    expect(judged(facts)).toMatchObject({ limitAsExtended: '2023-06-26', inTimeOrExtended: true })
  })
})

describe('what the percentages are taken of', () => {
  it('not a complaint withdrawn before its limit without an answer', () => {
    expect(judged(unanswered({ withdrawnOn: on('2023-06-23') }))).toMatchObject({
      counted: false,
      late: false,
    })
  })

  it('but one withdrawn after it: it was owed an answer', () => {
    expect(judged(unanswered({ withdrawnOn: on('2023-06-27') }))).toMatchObject({ counted: true, late: true })
  })

  it('not one withdrawn before the limit as extended', () => {
    const facts = unanswered({ extension, withdrawnOn: on('2023-06-27') })
    expect(judged(facts)).toMatchObject({ counted: false, late: false })
  })

  it('nor one not yet due, on the last day of its extension', () => {
    expect(judged(unanswered({ extension }), '2023-07-10')).toMatchObject({ counted: false, notYetDue: true })
    expect(judged(unanswered({ extension }), '2023-07-11')).toMatchObject({ counted: true, late: true })
  })
})
