import { on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import type {
  LetterContent,
  NewDayLetter,
  ProvisionalFindingsLetter,
  ResponseLetter,
  UpdateLetter,
} from './content.ts'
import {
  acknowledgement,
  definition,
  extension,
  finalResponse,
  newDay,
  provisionalFindings,
  refusal,
  stage1Response,
  update,
} from './letters.fixture.ts'
import { missingFrom } from './missing.ts'

const lacks = (letter: LetterContent) =>
  missingFrom(letter).map(({ provision, field }) => `${provision} ${field}`)

const everyKind = [
  acknowledgement,
  definition,
  provisionalFindings,
  update,
  newDay,
  extension,
  refusal,
  stage1Response,
  finalResponse,
]

describe('a letter that says all it should', () => {
  it.each(everyKind.map(letter => [letter.kind, letter] as const))('%s lacks nothing', (_, letter) =>
    expect(missingFrom(letter)).toEqual([]),
  )
})

describe('3.7, 2.4, 6.5, 6.16, 6.19: the Ombudsman’s details', () => {
  it.each([
    ['3.7', acknowledgement],
    ['3.7', definition],
    ['3.7', provisionalFindings],
    ['3.7', update],
    ['3.7', newDay],
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

describe('5.6, 5.7, 5.10, 6.2, 6.11: the acknowledgement', () => {
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

describe('5.6, 5.7, 6.8: a changed definition', () => {
  it.each<[string, Partial<typeof definition>, string[]]>([
    ['without its parts', { heads: [] }, ['5.6 heads']],
    ['silent on what changed', { changes: [''] }, ['5.6 changes']],
    ['silent on why', { reason: ' ' }, ['5.6 reason']],
    [
      'silent on whose a part is',
      { heads: [{ ...definition.heads[0]!, answeredBy: '' }] },
      ['5.7 heads.0.answeredBy'],
    ],
  ])('%s', (_, change, missing) => expect(lacks({ ...definition, ...change })).toEqual(missing))
})

describe('5.8: provisional findings', () => {
  // Sent on Friday 5 June 2026, the response due on Friday the 19th.
  it.each<[string, Partial<ProvisionalFindingsLetter>, string[]]>([
    ['of nothing', { findings: [] }, ['5.8 findings']],
    [
      'an outcome alone',
      { findings: [{ head: 1, outcome: 'upheld', reasons: '' }] },
      ['5.8 findings.0.reasons'],
    ],
    [
      'on a part there is not',
      { findings: [{ head: 2, outcome: 'upheld', reasons: 'It was late.' }] },
      ['5.8 findings.0.head'],
    ],
    ['to be answered the same day', { replyBy: on('2026-06-05') }, ['5.8 replyBy']],
    ['to be answered on the day the response is due', { replyBy: on('2026-06-19') }, ['6.3 replyBy']],
    [
      'with a weekend to decide in',
      { replyBy: on('2026-06-19'), responseDue: on('2026-06-21') },
      ['6.3 replyBy'],
    ],
    ['at stage 2', { stage: 2, replyBy: on('2026-06-22') }, ['6.14 replyBy']],
  ])('%s', (_, change, missing) => expect(lacks({ ...provisionalFindings, ...change })).toEqual(missing))

  it('may leave one working day and not less', () =>
    expect(lacks({ ...provisionalFindings, replyBy: on('2026-06-18') })).toEqual([]))
})

describe('5.9: an update', () => {
  it.each<[string, Partial<UpdateLetter>, string[]]>([
    ['that says nothing', { words: '' }, ['5.9 words']],
    ['silent on what comes next', { next: '' }, ['5.9 next']],
    ['late, without a day to expect it', { issuedOn: on('2026-06-22') }, ['6.3 expectedOn']],
    [
      'late, expected on a day that is past',
      { stage: 2, issuedOn: on('2026-06-22'), expectedOn: on('2026-06-19') },
      ['6.14 expectedOn'],
    ],
    ['late, expected today', { issuedOn: on('2026-06-22'), expectedOn: on('2026-06-22') }, []],
    ['on the last day', { issuedOn: on('2026-06-19') }, []],
  ])('%s', (_, change, missing) => expect(lacks({ ...update, ...change })).toEqual(missing))
})

describe('6.6, 6.17, 7.3: another day for what was promised', () => {
  it.each<[string, Partial<NewDayLetter>, string[]]>([
    ['of nothing in particular', { what: '' }, ['7.3 what']],
    ['without a reason', { reason: ' ' }, ['6.6 reason']],
    ['without a reason, after stage 2', { stage: 2, reason: ' ' }, ['6.17 reason']],
    ['that is past', { by: on('2026-05-01') }, ['7.3 by']],
    ['where none was named before', { before: null }, []],
  ])('%s', (_, change, missing) => expect(lacks({ ...newDay, ...change })).toEqual(missing))
})

describe('6.9, 6.7, 6.6, 7.1, 7.3: the stage 1 response', () => {
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
      'two parts upheld, and a remedy for one alone',
      {
        heads: [...stage1Response.heads, { ...acknowledgement.heads[0]!, number: 2 }],
        decisions: [1, 2].map(head => ({ head, outcome: 'upheld', reasons: 'Late.' })),
        outcome: 'upheld',
        remedies: [{ kind: 'apology', what: 'We are sorry.', amount: null, by: null, heads: [1] }],
      },
      ['7.1 remedies'],
    ],
    [
      'the same, where the remedy says that it is for both',
      {
        heads: [...stage1Response.heads, { ...acknowledgement.heads[0]!, number: 2 }],
        decisions: [1, 2].map(head => ({ head, outcome: 'upheld', reasons: 'Late.' })),
        outcome: 'upheld',
        remedies: [{ kind: 'apology', what: 'We are sorry.', amount: null, by: null, heads: [1, 2] }],
      },
      [],
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

describe('6.19, 6.18, 6.20, 5.3: the final response', () => {
  it('6.20: names who contributed', () =>
    expect(lacks({ ...finalResponse, contributors: [] })).toEqual(['6.20 contributors']))
  it('6.18 answers every head', () =>
    expect(lacks({ ...finalResponse, decisions: [] })).toEqual(['6.18 decisions']))
  it('5.3: invites to no third stage', () =>
    expect(lacks({ ...finalResponse, nextStep: stage1Response.nextStep })).toEqual(['5.3 nextStep']))
})

describe('6.4, 6.15, 5.9: the extension notice', () => {
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

describe('2.3, 2.4, 2.5, 5.11: the refusal', () => {
  it.each<[string, Partial<typeof refusal>, string[]]>([
    ['without reasons', { reasoning: '' }, ['2.4 reasoning']],
    ['of an escalation, without reasons', { of: 'escalation', reasoning: '' }, ['5.11 reasoning']],
    ['that repeats the ground', { reasoning: 'It is older than the time limit.' }, ['2.5 reasoning']],
    ['for age, without discretion', { discretion: null }, ['2.3 discretion']],
    ['on another ground', { ground: 'court proceedings have begun', discretion: null }, []],
  ])('%s', (_, change, missing) => expect(lacks({ ...refusal, ...change })).toEqual(missing))
})
