import { randomUUID } from 'node:crypto'
import { currentStage, lentFor, type Remedy, type StagePosition } from '@putright/complaint'
import { type LetterContent, type LetterFrame, outcomeOf, type Policy } from '@putright/handling-code'
import type { Answer } from '../answer.ts'
import type { DatedFact } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'
import { frameOf, letterHeads } from './frame.ts'
import { issueLetter } from './issue-letter.ts'
import { partiesOf, peopleOf } from './parties-of.ts'
import { tellCoop } from './tell-coop.ts'

interface Answered {
  letterId: string
  /** To be recorded in the same transaction. */
  fact: DatedFact
}

/**
 * Issues the response to a stage all of whose parts are decided (6.9, 6.19). Refused, and nothing stored, while an item
 * that the Code demands is missing.
 */
export async function answerStage(file: ActingFile): Promise<Answer<Answered>> {
  const stage = currentStage(file.position)
  const letterId = randomUUID()
  const incomplete = await issueLetter(file, letterId, stage.stage, await responseLetter(file))
  if (incomplete) return incomplete
  await tellCoop(file, 'answered')
  const outcome = outcomeOfStage(stage)
  const fact = { type: 'responded' as const, stage: stage.stage, outcome, letterId, on: file.today }
  return { done: true, letterId, fact }
}

/** The response as it would be issued now: the page shows it before it goes. */
export async function responseLetter(file: ActingFile): Promise<LetterContent> {
  const stage = currentStage(file.position)
  const decisions = stage.heads.flatMap(head => head.decision ?? [])
  const frame = await frameOf(file)
  return {
    ...frame,
    kind: stage.stage === 1 ? 'stage 1 response' : 'final response',
    requestedOn: stage.requestedOn,
    heads: await letterHeads(file),
    outcomesSought: stage.outcomesSought,
    decisions: decisions.map(({ head, outcome, reasons }) => ({ head, outcome, reasons })),
    outcome: outcomeOfStage(stage),
    remedies: decisions.flatMap(({ head, remedies }) => remedies.map(remedy => asTold(remedy, head))),
    actions: decisions.flatMap(({ actions }) => actions.map(({ what, who, by }) => ({ what, who, by }))),
    nextStep: stage.stage === 1 ? nextStep(frame, file.policy) : null,
    contributors: stage.stage === 2 ? await contributors(file) : [],
  }
}

const asTold = ({ kind, what, amount, by, route, who, alsoFor = [] }: Remedy, head: number) => ({
  kind,
  what,
  amount,
  by,
  route,
  who,
  heads: [head, ...alsoFor],
})

const outcomeOfStage = ({ heads }: StagePosition) =>
  outcomeOf(heads.flatMap(({ decision }) => decision?.outcome ?? []))

const nextStep = ({ sender }: LetterFrame, { escalationGuideDays }: Policy) => ({
  how: `Tell us in any way you like that you want stage 2: ${sender.contact || `write to ${sender.organisation}`}.`,
  guideDays: escalationGuideDays,
})

// Code 6.20 asks who contributed. Roles, not names: those who helped act for the landlord.
async function contributors(file: ActingFile): Promise<string[]> {
  const stage = currentStage(file.position)
  const people = await peopleOf(file)
  // Somebody lent by another co-op, who may be the one that writes, does not know the others’ names.
  const organisationOf = (id: string, otherwise: string) =>
    people.find(person => person.id === id)?.organisation ?? otherwise
  const team = file.position.handler === 'agent' ? 'the managing agent' : 'the landlord'
  // Those who took the decision, and not those who were silent.
  const panel = stage.deciders.filter(id =>
    stage.heads.some(({ decision }) => decision?.decidedBy.includes(id)),
  )
  const { coop } = await partiesOf(file)
  return [
    `a reviewing officer of ${organisationOf(stage.investigator ?? '', team)} who had no part in stage 1`,
    ...(panel.length > 0 ? [panelInWords(panel, lentFor(file.events, stage.stage), coop.name)] : []),
  ]
}

function panelInWords(
  panel: readonly string[],
  lent: readonly { personId: string }[],
  landlord: string,
): string {
  const own = panel.filter(id => lent.every(({ personId }) => personId !== id))
  const others = panel.length - own.length
  return others === 0
    ? `a panel of ${panel.length} members of ${landlord}`
    : `a panel of ${panel.length}: ${own.length} of ${landlord}, ${others} of another co-op`
}
