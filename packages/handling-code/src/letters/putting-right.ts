import { actionsProvision } from '../provisions/of-a-stage.ts'
import type { RemedyKind, Stage } from '../words.ts'
import { type Item, isBlank } from './checklist.ts'
import type { LetterAction, LetterDecision, LetterRemedy, ResponseLetter } from './content.ts'

// The letter itself does these, so they need no day of their own.
const DONE_BY_THE_LETTER: readonly RemedyKind[] = ['acknowledgement', 'explanation', 'apology']

/** Code 7.1 and 7.3. */
export const remedyChecklist = ({ decisions, remedies }: ResponseLetter): Item[] => [
  ...notPutRight(decisions, remedies).map(head => ({
    item: `a remedy for part ${head}`,
    provision: '7.1' as const,
    field: 'remedies',
    because: `Something went wrong in part ${head}: say what has been or will be done to put it right.`,
    missing: true,
  })),
  ...remedies.flatMap(remedyItems),
]

/** Code 7.1: the parts that are upheld, wholly or partly, and that no remedy is for. */
export const notPutRight = (
  decisions: readonly Pick<LetterDecision, 'head' | 'outcome'>[],
  remedies: readonly Pick<LetterRemedy, 'heads'>[],
): number[] =>
  decisions.flatMap(({ head, outcome }) =>
    outcome === 'not upheld' || remedies.some(({ heads }) => !heads || heads.includes(head)) ? [] : [head],
  )

const remedyItems = ({ kind, what, amount, by }: LetterRemedy, index: number): Item[] => [
  {
    item: 'what the remedy is',
    provision: '7.3',
    field: `remedies.${index}.what`,
    because: 'Say what will happen.',
    missing: isBlank(what),
  },
  {
    item: 'the day the remedy is done by',
    provision: '7.3',
    field: `remedies.${index}.by`,
    because: 'Say by when it will happen.',
    missing: isBlank(by) && !DONE_BY_THE_LETTER.includes(kind),
  },
  {
    item: 'the amount of the payment',
    provision: '7.3',
    field: `remedies.${index}.amount`,
    because: 'Say how much will be paid.',
    missing: kind === 'payment' && !(amount !== null && amount > 0),
  },
]

/** Code 6.6, 6.17 and 7.3: work that outlives the answer has somebody and a day. */
export const actionChecklist = ({ actions }: ResponseLetter, stage: Stage): Item[] =>
  actions.flatMap((action, index) => actionItems(action, index, stage))

const actionItems = ({ what, who, by }: LetterAction, index: number, stage: Stage): Item[] => [
  {
    item: 'what is outstanding',
    provision: actionsProvision(stage),
    field: `actions.${index}.what`,
    because: 'Say what still has to be done.',
    missing: isBlank(what),
  },
  {
    item: 'who does it',
    provision: actionsProvision(stage),
    field: `actions.${index}.who`,
    because: 'Say who will do it.',
    missing: isBlank(who),
  },
  {
    item: 'the day it is done by',
    provision: '7.3',
    field: `actions.${index}.by`,
    because: 'Say by when it will be done.',
    missing: isBlank(by),
  },
]
