import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type { LetterContent, ResponseLetter } from './content.ts'
import { acknowledgement, extension, finalResponse, refusal, stage1Response } from './letters.fixture.ts'
import { missingFrom } from './missing.ts'

const lacks = (letter: LetterContent) =>
  missingFrom(letter).map(({ provision, field }) => `${provision} ${field}`)

const everyKind = [acknowledgement, extension, refusal, stage1Response, finalResponse]

describe('a letter that says all it should', () => {
  it.each(everyKind.map(letter => [letter.kind, letter] as const))('%s lacks nothing', (_, letter) =>
    expect(missingFrom(letter)).toEqual([]),
  )
})

describe('the Ombudsman’s details', () => {
  it.each([
    ['3.7', acknowledgement],
    ['6.5', extension],
    ['6.16', { ...extension, stage: 2 as const }],
    ['2.4', refusal],
    ['3.7', stage1Response],
    ['6.19', finalResponse],
  ])('%s asks for them', (provision, letter) =>
    expect(lacks({ ...letter, ombudsman: null })).toEqual([`${provision} ombudsman`]),
  )
  it('are not complete without the address', () => {
    const ombudsman = {
      version: '1',
      name: 'Ombudsman',
      web: 'https://example.org',
      telephone: '1',
      post: ' ',
    }
    expect(lacks({ ...acknowledgement, ombudsman })).toEqual(['3.7 ombudsman'])
  })
  it('are left out by a landlord outside the scheme', () =>
    expect(lacks({ ...acknowledgement, ombudsman: null, ombudsmanMember: false })).toEqual([]))
})

describe('what a template left behind', () => {
  it.each(['Dear [name]', 'By {{date}}', 'XXX', 'Visit: TBC', 'Lorem ipsum'])('%s', left => {
    const letter = { ...acknowledgement, adjustments: left }
    expect(missingFrom(letter)).toMatchObject([{ provision: '6.2', field: 'adjustments' }])
  })
  it('is found wherever it is', () => {
    const decisions = [{ head: 1, outcome: 'upheld' as const, reasons: 'See [policy].' }]
    expect(missingFrom({ ...stage1Response, decisions })).toMatchObject([
      { field: 'decisions.0.reasons', because: '“[policy]” is still to be filled in.' },
    ])
  })
  it('is not a kiss', () => expect(lacks({ ...acknowledgement, adjustments: 'Thank you xxx' })).toEqual([]))
})

describe('5.1 the acknowledgement', () => {
  it.each<[string, Partial<typeof acknowledgement>, string[]]>([
    ['without a definition', { heads: [] }, ['5.6 heads']],
    ['without the outcomes sought', { outcomesSought: '' }, ['5.6 outcomesSought']],
    [
      'with an empty head',
      { heads: [{ number: 1, words: ' ', responsibility: 'agent', answeredBy: '' }] },
      ['5.6 heads.0.words', '5.7 heads.0.answeredBy'],
    ],
    ['silent on adjustments', { adjustments: '' }, ['5.10 adjustments']],
    ['without a reference at stage 2', { stage: 2, reference: '' }, ['6.11 reference']],
    ['to nobody', { resident: { name: '', address: '' } }, ['6.2 resident.name']],
  ])('%s', (_, change, missing) => expect(lacks({ ...acknowledgement, ...change })).toEqual(missing))
})

describe('5.2 the stage 1 response', () => {
  it.each<[string, Partial<ResponseLetter>, string[]]>([
    [
      'a head without a decision',
      { heads: [...stage1Response.heads, { ...acknowledgement.heads[0]!, number: 2 }] },
      ['6.7 decisions'],
    ],
    [
      'a decision without reasons',
      { decisions: [{ head: 1, outcome: 'upheld', reasons: '' }] },
      ['6.7 decisions.0.reasons'],
    ],
    ['an outcome that says otherwise', { outcome: 'not upheld' }, ['6.9 outcome']],
    ['upheld and no remedy', { remedies: [] }, ['7.1 remedies']],
    [
      'partially upheld and no remedy',
      {
        remedies: [],
        outcome: 'partially upheld',
        decisions: [{ head: 1, outcome: 'partially upheld', reasons: 'Half.' }],
      },
      ['7.1 remedies'],
    ],
    [
      'not upheld needs none',
      {
        remedies: [],
        outcome: 'not upheld',
        decisions: [{ head: 1, outcome: 'not upheld', reasons: 'It worked.' }],
      },
      [],
    ],
    [
      'a promise without a day',
      { remedies: [{ kind: 'action', what: 'A new boiler', amount: null, by: null }] },
      ['7.3 remedies.0.by'],
    ],
    [
      'a payment of nothing',
      { remedies: [{ kind: 'payment', what: 'Heaters', amount: 0, by: on('2026-06-26') }] },
      ['7.3 remedies.0.amount'],
    ],
    [
      'a payment without amount',
      { remedies: [{ kind: 'payment', what: 'Heaters', amount: null, by: on('2026-06-26') }] },
      ['7.3 remedies.0.amount'],
    ],
    [
      'an action that is nobody’s',
      { actions: [{ what: 'A new boiler', who: '', by: on('2026-07-10') }] },
      ['6.6 actions.0.who'],
    ],
    ['no way to stage 2', { nextStep: null }, ['6.9 nextStep']],
  ])('%s', (_, change, missing) => expect(lacks({ ...stage1Response, ...change })).toEqual(missing))
})

describe('5.3 the final response', () => {
  it('names who contributed', () =>
    expect(lacks({ ...finalResponse, contributors: [] })).toEqual(['6.20 contributors']))
  it('6.18 answers every head', () =>
    expect(lacks({ ...finalResponse, decisions: [] })).toEqual(['6.18 decisions']))
  it('invites to no third stage', () =>
    expect(lacks({ ...finalResponse, nextStep: stage1Response.nextStep })).toEqual(['5.3 nextStep']))
})

describe('5.4 the extension notice', () => {
  it.each<[string, Partial<typeof extension>, string[]]>([
    ['without a reason', { reason: '' }, ['6.4 reason']],
    ['to no later day', { newDue: on('2026-06-19') }, ['6.4 newDue']],
    ['over ten working days', { newDue: on('2026-07-06') }, ['6.4 goodReason']],
    ['over ten with good reason', { newDue: on('2026-07-06'), goodReason: 'The part is made to order.' }, []],
    ['eleven at stage 2', { stage: 2, newDue: on('2026-07-06') }, []],
    ['twenty-one at stage 2', { stage: 2, newDue: on('2026-07-20') }, ['6.15 goodReason']],
    ['without updates', { updateEveryDays: null }, ['5.9 updateEveryDays']],
  ])('%s', (_, change, missing) => expect(lacks({ ...extension, ...change })).toEqual(missing))
})

describe('5.5 the refusal', () => {
  it.each<[string, Partial<typeof refusal>, string[]]>([
    ['without reasons', { reasoning: '' }, ['2.4 reasoning']],
    ['of an escalation, without reasons', { of: 'escalation', reasoning: '' }, ['5.11 reasoning']],
    ['that repeats the ground', { reasoning: 'It is older than the time limit.' }, ['2.5 reasoning']],
    ['for age, without discretion', { discretion: null }, ['2.3 discretion']],
    ['on another ground', { ground: 'court proceedings have begun', discretion: null }, []],
  ])('%s', (_, change, missing) => expect(lacks({ ...refusal, ...change })).toEqual(missing))
})
