import { isDeepStrictEqual } from 'node:util'
import {
  awaitsRecommendation,
  decidersOf,
  type FactOf,
  type HeadPosition,
  type StagePosition,
} from '@putright/complaint'
import type { DecisionForm, HeadDecisionForm } from '../acts/decision-form.ts'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import type { DatedFact } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import { guidanceConsidered } from './guidance-considered.ts'

type Decided = FactOf<'decided'>
type Words = Pick<Decided, 'outcome' | 'reasons' | 'impact' | 'remedies' | 'actions'>

/** What a form decides, as facts in the name of whoever sent it; or why it cannot. */
export function decisionsIn(
  { heads }: DecisionForm,
  stage: StagePosition,
  file: Pick<ActingFile, 'personId' | 'today' | 'position'>,
): Answer<{ facts: DatedFact[] }> {
  const facts: DatedFact[] = []
  for (const [index, form] of heads.entries()) {
    const head = stage.heads.find(({ number }) => number === form.head)
    if (!head) return refuse('not possible', 'There is no such part of this complaint.', 'heads')
    const refusal = notTheirs(head, stage, file) ?? departure(form, head, `heads[${index}]`)
    if (refusal) return refusal
    const words = wordsOf(form, head)
    const unguided = guidanceConsidered(words.remedies, 'heads')
    if (unguided) return unguided
    const past = [...words.remedies, ...words.actions].find(({ by }) => by && by < file.today)
    if (past)
      return refuse('not possible', `“${past.what}” cannot be promised for a day that is past.`, 'heads')
    facts.push({ ...factOf(form, words, head, stage, file.personId), on: file.today })
  }
  return { done: true, facts }
}

function notTheirs(
  head: HeadPosition,
  stage: StagePosition,
  { personId, position }: Pick<ActingFile, 'personId' | 'position'>,
): Refusal | null {
  if (!decidersOf(head, stage, position).includes(personId))
    return refuse('not yours', `Part ${head.number} is for somebody else to decide.`)
  return awaitsRecommendation(position.handler, head)
    ? refuse('not possible', `Part ${head.number} awaits the investigator’s recommendation.`)
    : null
}

/** How a decision stands to the recommendation is said, and fits: whoever departs from it says why in their own words. */
function departure(
  form: HeadDecisionForm,
  { number, recommendation }: HeadPosition,
  field: string,
): Refusal | null {
  if (!recommendation)
    return form.towards
      ? refuse('not possible', `Nothing was recommended on part ${number}.`, `${field}.towards`)
      : null
  if (!form.towards)
    return refuse(
      'not possible',
      `Say whether you accept the recommendation on part ${number}.`,
      `${field}.towards`,
    )
  if (form.towards === 'accepted with changes' && form.outcome !== recommendation.outcome)
    return refuse(
      'not possible',
      `Part ${number} was recommended to be ${recommendation.outcome}. For another outcome choose “Decide otherwise”, and say why.`,
      `${field}.towards`,
    )
  return form.towards === 'decided otherwise' && form.reasons === recommendation.reasons
    ? refuse(
        'not possible',
        `These are the reasons for what was recommended on part ${number}. Say why you decide otherwise.`,
        `${field}.reasons`,
      )
    : null
}

function wordsOf(form: HeadDecisionForm, { recommendation }: HeadPosition): Words {
  if (form.towards !== 'accepted') {
    const { outcome, reasons, impact, remedies, actions } = form
    return { outcome, reasons, impact, remedies, actions }
  }
  if (!recommendation) throw new Error('Only a recommendation that is there was accepted')
  const { outcome, reasons, remedies = [], actions = [] } = recommendation
  return { outcome, reasons, remedies, actions }
}

// Whoever decides word for word what another member has put down agrees with it: two equal proposals would bind nobody.
function factOf(
  { towards, head }: HeadDecisionForm,
  words: Words,
  { proposal }: HeadPosition,
  { stage }: StagePosition,
  personId: string,
): FactOf<'decided' | 'agreed'> {
  if (proposal && !proposal.decidedBy.includes(personId) && same(words, proposal))
    return { type: 'agreed', stage, decisions: [proposal.seq] }
  return { type: 'decided', stage, head, ...words, decidedBy: [personId], towards }
}

const same = (words: Words, { outcome, reasons, impact, remedies, actions }: Decided): boolean =>
  isDeepStrictEqual(asStored(words), asStored({ outcome, reasons, impact, remedies, actions }))

// As the record keeps it: what is left out is not there.
const asStored = (words: Words) => JSON.parse(JSON.stringify({ ...words, impact: words.impact || undefined }))
