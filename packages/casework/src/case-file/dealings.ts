import { type Asked, ombudsmanOf, type Undertaking, undertakingsOf, whyAskedDue } from '@putright/complaint'
import type { CaseFileClock, CaseFileUndertaking, TitledRows } from '@putright/documents'
import { dateInWords, englandAndWales } from '@putright/working-days'
import type { Gathered } from './gathered.ts'
import { rowsOf } from './rows.ts'

/** What the Ombudsman asked for, with why each date. */
export const ombudsmanClocks = ({ file }: Gathered): CaseFileClock[] =>
  asked(file).map(one => ({
    what: `${ASKED[one.kind]}, ${one.reference}`,
    due: one.due ? dateInWords(one.due) : 'No day was given',
    met: one.metOn ? dateInWords(one.metOn) : 'Not met yet',
    why: whyAskedDue(one, file.policy, englandAndWales),
  }))

/** Each case at the Ombudsman: what was asked, found and ordered. */
export const ombudsmanCases = ({ file }: Gathered): TitledRows[] =>
  ombudsmanOf(file.events).map(({ reference, asked: these, determinations, failures }) => ({
    title: `Reference ${reference}`,
    rows: [
      ...these.map(one => ({
        term: `${ASKED[one.kind]}, ${dateInWords(one.askedOn)}`,
        words: `${one.words}\n${one.metOn ? `Met on ${dateInWords(one.metOn)}` : 'Not met yet'}`,
      })),
      ...determinations.map(({ on, findings }) => ({
        term: `Determination, ${dateInWords(on)}`,
        words: findings.map(({ about, term }) => `${about}: ${term}`).join('\n'),
      })),
      ...rowsOf(
        ...failures.map(({ as, kind, on, words }): [string, string] => [
          `Complaint handling failure ${as}, type ${kind}, ${dateInWords(on)}`,
          words,
        ]),
      ),
    ],
  }))

/** Remedies, actions, orders and recommendations, and what became of each (6.6, 7.3). */
export const undertakings = ({ file }: Gathered): CaseFileUndertaking[] =>
  undertakingsOf(file.events, file.position).map(undertaking => ({
    what: [`${KINDS[undertaking.kind]}: ${undertaking.what || undertaking.sort}`, amountOf(undertaking)]
      .filter(Boolean)
      .join('\n'),
    who: undertaking.who,
    due: undertaking.due ? dateInWords(undertaking.due) : 'No day set',
    became: becameOf(undertaking),
  }))

const asked = (file: Gathered['file']): Asked[] => ombudsmanOf(file.events).flatMap(one => one.asked)

const ASKED: Record<Asked['kind'], string> = {
  evidence: 'Evidence for the Ombudsman',
  'referral back': 'Referred back by the Ombudsman',
  failure: 'Complaint handling failure',
}

const KINDS = {
  remedy: 'Remedy',
  action: 'Action',
  order: 'The Ombudsman’s order',
  recommendation: 'The Ombudsman’s recommendation',
}

const amountOf = ({ amount, route }: Undertaking): string =>
  amount === null
    ? ''
    : `${POUNDS.format(amount / 100)}${route === 'direct' ? ', paid to the resident directly' : ', credited to the rent account'}`

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

function becameOf({ doneOn, said, missed }: Undertaking): string {
  const done = doneOn ? `Done on ${dateInWords(doneOn)}` : 'Not done yet'
  const late = missed ? `\nThe day agreed, ${dateInWords(missed)}, went by` : ''
  if (!said) return done + late
  return `${done}${late}\nThe resident ${said.satisfied ? 'says that it is done' : 'says that it is not done'}, ${dateInWords(said.on)}`
}
