import { outcomeOf } from '../outcome.ts'
import { everyPointProvision, writtenAnswerProvision } from '../provisions/of-a-stage.ts'
import type { Stage } from '../words.ts'
import { type Item, isBlank } from './checklist.ts'
import type { LetterDecision, ResponseLetter } from './content.ts'
import { definitionChecklist, frameChecklist } from './frame.ts'
import { actionChecklist, remedyChecklist } from './putting-right.ts'

/** Code 6.9 and 6.19, a to f: what the answers of both stages hold. */
export function responseChecklist(letter: ResponseLetter): Item[] {
  const stage: Stage = letter.kind === 'final response' ? 2 : 1
  const provision = writtenAnswerProvision(stage)
  return [
    ...frameChecklist(letter, { text: provision, ombudsman: stage === 2 ? '6.19' : '3.7' }),
    ...definitionChecklist(letter.heads, letter.outcomesSought, provision),
    ...decisionChecklist(letter, stage),
    {
      item: 'an outcome that follows from the decisions',
      provision,
      field: 'outcome',
      because: 'The outcome of the complaint does not match the decisions on its heads.',
      missing: contradicts(letter),
    },
    ...remedyChecklist(letter),
    ...actionChecklist(letter, stage),
  ]
}

function decisionChecklist({ heads, decisions }: ResponseLetter, stage: Stage): Item[] {
  const undecided = heads.map(({ number }) => ({
    item: `a decision on head ${number}`,
    provision: everyPointProvision(stage),
    field: 'decisions',
    because: `Every point of the definition needs an answer; head ${number} has none.`,
    missing: decisions.every(({ head }) => head !== number),
  }))
  return [...undecided, ...decisions.map((decision, index) => reasonsItem(decision, index, stage))]
}

const reasonsItem = ({ head, reasons }: LetterDecision, index: number, stage: Stage): Item => ({
  item: `the reasons for the decision on head ${head}`,
  provision: everyPointProvision(stage),
  field: `decisions.${index}.reasons`,
  because: `Say why head ${head} was decided as it was, and on what policy, law or good practice.`,
  missing: isBlank(reasons),
})

const contradicts = ({ decisions, outcome }: ResponseLetter): boolean =>
  decisions.length > 0 && outcomeOf(decisions.map(decision => decision.outcome)) !== outcome
