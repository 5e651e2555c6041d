import { randomUUID } from 'node:crypto'
import { currentStage, type Head } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { frameOf, letterHeads } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { tellCoop } from '../letters/tell-coop.ts'
import { type DatedFact, withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { adjustmentsAgreed, adjustmentsInWords } from '../support/agreed.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { scopeRefused } from './agreed-scope.ts'
import { concernFields, concernsFrom, concernsRefused } from './concerns.ts'
import { consideredBy, considererField, considererInWords, considererRefused } from './considerer.ts'
import { nobodyLeft } from './nobody-left.ts'
import { triageFields, triageFrom } from './triage.ts'

export const AcknowledgementForm = z.object({
  heads: z
    .array(
      z.object({
        words: text('Say what this part of the complaint is about', 2000),
        responsibility: z.enum(['agent', 'landlord'], 'Say who is responsible for this part'),
        ...concernFields,
      }),
    )
    .min(1, 'Define the complaint: write at least one part')
    .max(20, 'A complaint can have up to 20 parts'),
  outcomesSought: text('Write what the resident wants to happen', 5000),
  notOurs: text('', 5000),
  question: text('', 5000),
  ...triageFields,
  ...considererField,
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
    const heads = form.heads.map(headFrom)
    const { outcomesSought, notOurs, question } = form
    const triage = triageFrom(form)
    const facts: DatedFact[] = [
      {
        type: 'acknowledged',
        on: file.today,
        stage,
        heads,
        outcomesSought,
        notOurs,
        question,
        letterId,
        ...(triage && { triage }),
      },
      ...consideredBy(form, stage, file.today),
    ]
    const after = { ...file, ...withFacts(file, facts) }
    const refusal =
      handlersOnly(file) ??
      (await scopeRefused(file, heads, [])) ??
      (await concernsRefused(file, form.heads)) ??
      (await considererRefused(after, form)) ??
      (await nobodyLeft(file, facts)) ??
      (await issueAcknowledgement(after, letterId))
    if (refusal) return refusal
    await tellCoop(after, 'acknowledged')
    await recordFacts(file, facts)
    return { done: true }
  })
}

function headFrom(
  { words, responsibility, ...about }: AcknowledgementForm['heads'][number],
  index: number,
): Head {
  const concerns = concernsFrom(about)
  return { number: index + 1, words, responsibility, ...(concerns.length > 0 && { concerns }) }
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
    considerer: await considererInWords(after),
    responseDue: stage.clocks.response.due,
    adjustments: adjustmentsInWords(await adjustmentsAgreed(after)),
  })
}
