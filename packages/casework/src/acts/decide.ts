import {
  awaitsRecommendation,
  currentStage,
  decidersOf,
  type HeadPosition,
  quorumOf,
} from '@putright/complaint'
import { OUTCOMES } from '@putright/handling-code'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { tellDeciders } from '../letters/tell-deciders.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, type Target, takeAct } from '../take-act.ts'
import { ActionForm, RemedyForm } from './promises.ts'

const HeadDecision = z.object({
  head: z.coerce.number().int(),
  outcome: z.enum(OUTCOMES, 'Say whether this part is upheld'),
  reasons: text('Give the reasons for the decision on this part', 20_000),
  /** The effect on the resident, which the remedies answer to (7.2). */
  impact: text('', 5000).optional(),
  remedies: z.array(RemedyForm).default([]),
  actions: z.array(ActionForm).default([]),
})

export const DecisionForm = z.object({
  heads: z.array(HeadDecision).min(1, 'Decide at least one part'),
  /** At a panel: the members who took the decision. */
  decidedBy: z.array(z.uuid()).default([]),
})
export type DecisionForm = z.infer<typeof DecisionForm>

/** Decides heads, with reasons (6.7, 6.18) and what will put things right (7.1, 7.3). Each head by its own decider. */
export function decide(actor: Actor, target: Target, form: DecisionForm): Promise<Answer> {
  return takeAct('decide', actor, target, async file => {
    const together = [...new Set([file.personId, ...form.decidedBy])]
    const { stage, heads } = currentStage(file.position)
    for (const { head } of form.heads) {
      const refusal = refusedFor(
        heads.find(({ number }) => number === head),
        together,
        file,
      )
      if (refusal) return refusal
    }
    const past = form.heads
      .flatMap(({ remedies, actions }) => [...remedies, ...actions])
      .find(({ by }) => by && by < file.today)
    if (past)
      return refuse('not possible', `“${past.what}” cannot be promised for a day that is past.`, 'heads')
    const facts = form.heads.map(head => ({
      type: 'decided' as const,
      on: file.today,
      stage,
      ...head,
      decidedBy: together,
    }))
    await tellDeciders(file, await recordFacts(file, facts))
    return { done: true }
  })
}

function refusedFor(head: HeadPosition | undefined, together: string[], file: ActingFile): Refusal | null {
  if (!head) return refuse('not possible', 'There is no such part of this complaint.', 'heads')
  const stage = currentStage(file.position)
  const deciders = decidersOf(head, stage, file.position)
  if (!deciders.includes(file.personId)) {
    return refuse('not yours', `Part ${head.number} is for somebody else to decide.`)
  }
  if (together.some(person => !deciders.includes(person))) {
    return refuse('not yours', `Only those allocated to part ${head.number} can decide it.`, 'decidedBy')
  }
  if (awaitsRecommendation(file.position.handler, head)) {
    return refuse('not possible', `Part ${head.number} awaits the investigator’s recommendation.`)
  }
  const quorum = quorumOf(head, stage, file.position)
  return together.length < quorum
    ? refuse(
        'not possible',
        `At least ${quorum} members of the panel decide together. Tick who took the decision with you.`,
        'decidedBy',
      )
    : null
}
