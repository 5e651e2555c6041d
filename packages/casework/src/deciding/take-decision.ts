import { currentStage } from '@putright/complaint'
import { missingFrom } from '@putright/handling-code'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { deleteDraft } from '../drafts/delete-draft.ts'
import { answerStage, responseLetter } from '../letters/answer-stage.ts'
import { tellPanel } from '../letters/tell-panel.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { ActingFile } from '../take-act.ts'
import { putRightRefused } from './put-right.ts'

/** What came of a decision: the resident was answered with it, it awaits others of a panel, or the rest of the complaint. */
export interface Taken {
  now: 'answered' | 'awaits the panel' | 'recorded'
}

/**
 * Records what somebody decided or agreed to. Where every part is the landlord's and this completes the stage, the
 * response goes in the same transaction, so that no letter waits for a meeting; one that would lack something refuses
 * the whole, at the first proposal already, when its author can still change it.
 */
export async function takeDecision(file: ActingFile, facts: DatedFact[]): Promise<Answer<Taken>> {
  const lacking = await lackingFrom(file, facts)
  if (lacking) return lacking
  const decided = { ...file, ...withFacts(file, facts) }
  const answered = answersAtOnce(decided) ? await answerStage(decided) : null
  if (answered && !answered.done) return answered
  if (!answered) tellPanel(file, decided, facts)
  const after = await recordFacts(file, answered ? [...facts, answered.fact] : facts)
  if (isDecider(file)) await deleteDraft(file, 'decision', file.position.stage)
  if (answered) return { done: true, now: 'answered' }
  const waiting = currentStage(after.position).heads.some(({ proposal }) => proposal)
  return { done: true, now: waiting ? 'awaits the panel' : 'recorded' }
}

/** The file as it would be if every member of the panel agreed to these facts: the letter is composed from this. */
export function asIfAgreed(file: ActingFile, facts: readonly DatedFact[]): ActingFile {
  const { deciders } = currentStage(file.position)
  const agreed = facts.map(fact =>
    fact.type === 'decided' && isDecider(file) ? { ...fact, decidedBy: deciders } : fact,
  )
  return { ...file, ...withFacts(file, agreed) }
}

/** Whether the response goes with the decision: procedure B, or a panel, and nothing left to decide. */
export const answersAtOnce = (file: ActingFile): boolean =>
  file.position.next === 'respond' && file.position.procedure === 'B' && isDecider(file)

const isDecider = ({ position, personId }: ActingFile): boolean =>
  currentStage(position).deciders.includes(personId)

async function lackingFrom(file: ActingFile, facts: readonly DatedFact[]): Promise<Refusal | null> {
  const decided = facts.filter(fact => fact.type === 'decided')
  const notPutRight = putRightRefused(
    decided,
    currentStage(file.position).heads,
    'It cannot be decided like this, so nothing was recorded.',
  )
  if (notPutRight) return notPutRight
  const agreed = asIfAgreed(file, facts)
  if (!answersAtOnce(agreed)) return null
  const missing = missingFrom(await responseLetter(agreed))
  return missing.length === 0
    ? null
    : refuse('not complete', [
        'The letter to the resident cannot go like this, so nothing was recorded.',
        ...missing.map(item => item.because),
      ])
}
