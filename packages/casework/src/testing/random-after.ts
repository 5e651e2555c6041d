import { DETERMINATION_TERMS, fieldValues, ORDER_KINDS, undertakingsOf } from '@putright/complaint'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { chaseUndertaking } from '../acts/chase-undertaking.ts'
import { confirmUndertaking } from '../acts/confirm-undertaking.ts'
import { correct } from '../acts/correct.ts'
import { fulfilUndertaking } from '../acts/fulfil-undertaking.ts'
import { learn } from '../acts/learn.ts'
import { determine } from '../acts/ombudsman/determination.ts'
import { requestEvidence } from '../acts/ombudsman/evidence-request.ts'
import { reAgreeUndertaking } from '../acts/re-agree-undertaking.ts'
import { represent } from '../acts/represent.ts'
import type { Dice } from '../generate/dice.ts'
import { agreeAdjustment } from '../support/adjust.ts'
import { restrict } from '../support/restrict.ts'
import type { RandomAct } from './random-acts.ts'

/** What goes on beside a complaint and after it: promises, support, the Ombudsman, corrections. */
export const AFTERWARDS = {
  pursue: ({ actor, target, file, dice }) => {
    const undertakings = undertakingsOf(file.events, file.position)
    const id = dice.percent(90) ? (anyOf(undertakings, dice)?.id ?? '1-0') : '1-0'
    const on = near(actor.today, dice)
    return dice.one([
      () => chaseUndertaking(actor, target, id, { words: said(dice) }),
      () =>
        reAgreeUndertaking(actor, target, id, {
          by: on,
          reason: said(dice),
          agreed: 'yes',
          ...dice.one([
            { told: 'letter', toldBy: '' },
            { told: 'already', toldBy: 'telephone' },
          ] as const),
        }),
      () => fulfilUndertaking(actor, target, id, { on, evidence: said(dice), documentIds: [], paid: null }),
      () =>
        confirmUndertaking(actor, target, id, { says: dice.one(['done', 'not done']), words: said(dice) }),
    ])()
  },
  correct: ({ actor, target, file, dice }) => {
    const event = anyOf(file.record, dice)
    if (!event) throw new Error('A record has its first entry')
    const fields = Object.fromEntries(
      Object.entries(fieldValues(event)).map(([key, value]) => [key, dice.percent(25) ? said(dice) : value]),
    )
    return correct(actor, target, {
      corrects: dice.percent(5) ? 999 : event.seq,
      struckOut: dice.percent(25),
      on: addCalendarDays(event.on, dice.one([0, 0, -1, 1, -7])),
      fields,
      reason: said(dice),
    })
  },
  support: ({ actor, target, dice }) =>
    dice.percent(50)
      ? agreeAdjustment(actor, target, {
          what: said(dice),
          print: dice.one(['standard', 'large']),
          sendBy: dice.one(['email', 'post', 'telephone']),
          language: dice.one(['', 'Welsh']),
          reviewOn: addCalendarDays(actor.today, dice.between(-5, 400)),
          need: dice.one(['', said(dice)]),
        })
      : restrict(actor, target, {
          what: said(dice),
          reason: said(dice),
          proportionateBecause: said(dice),
          equalityConsidered: said(dice),
          untilOn: addCalendarDays(actor.today, dice.between(-5, 400)),
          reviewOn: addCalendarDays(actor.today, dice.between(-5, 400)),
        }),
  'deal with the Ombudsman': ({ actor, target, file, dice }) => {
    const on = near(actor.today, dice)
    const order = {
      kind: dice.one(ORDER_KINDS),
      what: said(dice),
      amount: dice.one([null, 5000]),
      by: addCalendarDays(actor.today, 20),
    }
    const { stage1, stage2 } = file.position
    const [head] = (stage2 ?? stage1).heads
    const finding = {
      head: String(head?.number ?? ''),
      about: said(dice),
      term: dice.one(DETERMINATION_TERMS),
    }
    return dice.percent(50)
      ? requestEvidence(actor, target, { reference: '202600001', on, what: said(dice), due: null })
      : determine(actor, target, {
          reference: '202600001',
          on,
          findings: [finding],
          orders: [order],
          recommendations: [],
        })
  },
  learn: ({ actor, target, dice }) =>
    learn(
      actor,
      target,
      dice.percent(50)
        ? { found: 'a lesson', rootCause: said(dice), lesson: said(dice), change: said(dice) }
        : { found: 'no lesson', none: said(dice) },
    ),
  represent: ({ actor, target, dice }) =>
    represent(actor, target, {
      name: 'Rhian Example',
      relation: 'Daughter',
      contact: '',
      email: '',
      authority: dice.one(['in writing', 'by word of mouth', 'by law']),
      documentId: '',
      scope: dice.one(['everything', 'letters', 'meetings'] as const),
      until: dice.one([null, near(actor.today, dice)]),
    }),
} satisfies Record<string, RandomAct>

const anyOf = <T>(list: readonly T[], dice: Dice): T | undefined =>
  list[dice.between(0, Math.max(0, list.length - 1))]

const near = (today: CalendarDate, dice: Dice) => addCalendarDays(today, dice.one([0, 0, 0, -1, -3, 1, 14]))

const said = (dice: Dice): string =>
  dice.one([
    'The contractor came twice and left it open.',
    'She says that the hall is dry again.',
    'Nobody wrote down the call of the third.',
    '',
  ])
