import { randomUUID } from 'node:crypto'
import { currentStage, decidersOf, type Remedy, type StagePosition } from '@putright/complaint'
import { peopleFor } from '@putright/db/queries/people'
import { type LetterContent, outcomeOf } from '@putright/handling-code'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { frameOf, letterHeads } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, type Target, takeAct } from '../take-act.ts'

/** Issues the response of the current stage (6.9, 6.19). Refused while an item that the Code demands is missing. */
export function issueResponse(actor: Actor, target: Target): Promise<Answer<{ letterId: string }>> {
  return takeAct('respond', actor, target, async file => {
    const refusal = responderRefused(file)
    if (refusal) return refusal
    const stage = currentStage(file.position)
    const letterId = randomUUID()
    const content = await responseLetter(file)
    const incomplete = await issueLetter(file, letterId, stage.stage, content)
    if (incomplete) return incomplete
    const outcome = outcomeOfStage(stage)
    await recordFacts(file, [{ type: 'responded', stage: stage.stage, outcome, letterId, on: file.today }])
    return { done: true, letterId }
  })
}

/** The response as it would be issued now: the page shows it before it goes. */
export async function responseLetter(file: ActingFile): Promise<LetterContent> {
  const stage = currentStage(file.position)
  const decisions = stage.heads.flatMap(head => head.decision ?? [])
  return {
    ...(await frameOf(file)),
    kind: stage.stage === 1 ? 'stage 1 response' : 'final response',
    requestedOn: stage.requestedOn,
    heads: await letterHeads(file),
    outcomesSought: stage.outcomesSought,
    decisions: decisions.map(({ head, outcome, reasons }) => ({ head, outcome, reasons })),
    outcome: outcomeOfStage(stage),
    remedies: decisions.flatMap(({ remedies }) => remedies.map(asTold)),
    actions: decisions.flatMap(({ actions }) => actions.map(({ what, who, by }) => ({ what, who, by }))),
    nextStep: stage.stage === 1 ? await nextStep(file) : null,
    contributors: stage.stage === 2 ? await contributors(file) : [],
  }
}

const asTold = ({ kind, what, amount, by, route, who }: Remedy) => ({ kind, what, amount, by, route, who })

const outcomeOfStage = ({ heads }: StagePosition) =>
  outcomeOf(heads.flatMap(({ decision }) => decision?.outcome ?? []))

// The team that handles the complaint may send what the co-op decided, so that no letter waits for a meeting.
function responderRefused(file: ActingFile): Refusal | null {
  const stage = currentStage(file.position)
  const deciders = stage.heads.flatMap(head => decidersOf(head, stage, file.position))
  return file.handles || deciders.includes(file.personId)
    ? null
    : refuse(
        'not yours',
        'Only those who decide this complaint, or the team that handles it, can issue the response.',
      )
}

async function nextStep(file: ActingFile) {
  const { sender } = await frameOf(file)
  return {
    how: `Tell us in any way you like that you want stage 2: ${sender.contact || `write to ${sender.organisation}`}.`,
    guideDays: file.policy.escalationGuideDays,
  }
}

// Code 6.20 asks who contributed. Roles, not names: those who helped act for the landlord.
async function contributors({ db, row, today, position }: ActingFile): Promise<string[]> {
  const stage = currentStage(position)
  const people = await peopleFor(db, row.coop_id, today)
  const organisationOf = (id: string) =>
    people.find(person => person.id === id)?.organisation ?? 'the landlord'
  const panel =
    stage.deciders.length > 0
      ? [`a panel of ${stage.deciders.length} members of ${organisationOf(stage.deciders[0] ?? '')}`]
      : []
  return [
    `a reviewing officer of ${organisationOf(stage.investigator ?? '')} who had no part in stage 1`,
    ...panel,
  ]
}
