import { randomUUID } from 'node:crypto'
import { currentStage } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { frameOf, letterHeads } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const AcknowledgementForm = z.object({
  heads: z
    .array(
      z.object({
        words: text('Say what this part of the complaint is about', 2000),
        responsibility: z.enum(['agent', 'landlord'], 'Say who is responsible for this part'),
      }),
    )
    .min(1, 'Define the complaint: write at least one part')
    .max(20, 'A complaint can have up to 20 parts'),
  outcomesSought: text('Write what the resident wants to happen', 5000),
  notOurs: text('', 5000),
  question: text('', 5000),
})
export type AcknowledgementForm = z.infer<typeof AcknowledgementForm>

/** Code 6.2 and 6.11: acknowledged with its definition (5.6, 5.7), at either stage. The response date counts from today. */
export function acknowledge(actor: Actor, target: Target, form: AcknowledgementForm): Promise<Answer> {
  return takeAct('acknowledge', actor, target, async file => {
    const { stage } = currentStage(file.position)
    const ownAgent =
      file.position.handler === 'landlord' && form.heads.some(head => head.responsibility === 'agent')
    if (ownAgent)
      return refuse(
        'not possible',
        'This co-op has no managing agent, so every part is the co-op’s own.',
        'heads',
      )
    const letterId = randomUUID()
    const heads = form.heads.map((head, index) => ({ number: index + 1, ...head }))
    const facts = [{ type: 'acknowledged' as const, ...form, stage, heads, letterId, on: file.today }]
    const refusal =
      handlersOnly(file) ?? (await issueAcknowledgement({ ...file, ...withFacts(file, facts) }, letterId))
    if (refusal) return refusal
    await recordFacts(file, facts)
    return { done: true }
  })
}

async function issueAcknowledgement(after: ActingFile, letterId: string) {
  const stage = currentStage(after.position)
  return issueLetter(after, letterId, stage.stage, {
    ...(await frameOf(after)),
    kind: 'acknowledgement',
    stage: stage.stage,
    requestedOn: stage.requestedOn,
    heads: await letterHeads(after),
    outcomesSought: stage.outcomesSought,
    notOurs: stage.notOurs,
    question: stage.question,
    considerer: null,
    responseDue: stage.clocks.response.due,
    adjustments: ADJUSTMENTS,
  })
}

// Code 5.10: asked every time, so that nobody has to think of it.
const ADJUSTMENTS =
  'Tell us if you would like us to do anything differently: large print, another language, a call instead of a letter, or more time.'
