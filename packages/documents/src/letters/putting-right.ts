import type { LetterRemedy, RemedyKind, ResponseLetter } from '@putright/handling-code'
import { dateInWords, dayInWords } from '@putright/working-days'
import { type Block, paragraph, type Row, row, section } from './blocks.ts'
import { moneyInWords } from './money.ts'

/** Code 7.3: what, and by when. */
export function remediesOffered({ remedies, outcome }: ResponseLetter): Block[] {
  if (remedies.length === 0)
    return section('What we will do to put things right', paragraph(NO_REMEDY[outcome]))
  return section('What we will do to put things right', {
    type: 'table',
    caption: 'What we offer you',
    columns: ['What', 'Amount', 'By when'],
    rows: remedies.map(remedy => [whatIsOffered(remedy), amountOf(remedy), byWhen(remedy)]),
  })
}

/** Code 6.6, 6.17: the response goes out while work is outstanding, and says what is. */
export function actionsToCome({ actions }: ResponseLetter): Block[] {
  if (actions.length === 0)
    return section('What is still to be done', paragraph('There is no other work left to do.'))
  return section(
    'What is still to be done',
    {
      type: 'table',
      caption: 'Work still to be done',
      columns: ['What', 'Who will do it', 'By when'],
      rows: actions.map(({ what, who, by }) => [what, who, dateInWords(by)]),
    },
    paragraph('We will keep you informed until all of this is done.'),
  )
}

/** The day by which everything promised is done. */
export function lastPromise({ remedies, actions }: ResponseLetter): Row[] {
  const last = [...remedies, ...actions]
    .map(({ by }) => by)
    .filter(by => by !== null)
    .toSorted()
    .at(-1)
  return last === undefined
    ? []
    : [
        row('By when', `All of it by ${dayInWords(last)}.`),
        row('Why that date', 'It is the latest of the dates we promise below.'),
      ]
}

const NO_REMEDY = {
  upheld: 'We offer you our apology. We are not offering anything else.',
  'partially upheld': 'We offer you our apology. We are not offering anything else.',
  'not upheld': 'We did not find anything that we need to put right.',
} as const

function whatIsOffered({ kind, what, who }: LetterRemedy): string {
  const offered = what === '' ? KINDS[kind] : `${KINDS[kind]}: ${what}`
  return who ? `${offered} (${who} will see to it)` : offered
}

function amountOf({ amount, route }: LetterRemedy): string {
  if (amount === null) return 'No money'
  return route ? `${moneyInWords(amount)}, ${ROUTES[route]}` : moneyInWords(amount)
}

const ROUTES = { direct: 'paid to you', 'rent account': 'paid into your rent account' } as const

function byWhen({ kind, by }: LetterRemedy): string {
  if (by !== null) return dateInWords(by)
  return GIVEN_IN_THE_LETTER.includes(kind) ? 'In this letter' : 'No date set'
}

const GIVEN_IN_THE_LETTER: readonly RemedyKind[] = ['acknowledgement', 'explanation', 'apology']

const KINDS: Record<RemedyKind, string> = {
  acknowledgement: 'Saying what went wrong',
  explanation: 'An explanation',
  apology: 'An apology',
  action: 'Something we will do',
  'changed decision': 'A changed decision',
  'corrected record': 'A corrected record',
  payment: 'A payment',
  'changed practice': 'A change in how we work',
}
