import { currentStage, EXTENSION_AGREED } from '@putright/complaint'
import { type ExtensionAnswer, extensionAnswer } from '@putright/handling-code'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { mail } from '../record/outgoing.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'
import { approversFor } from './approvers.ts'
import { issueExtension } from './issue-extension.ts'

export const ExtensionForm = z.object({
  to: day('the new response date'),
  reason: text('Say why more time is needed: the resident is told', 5000),
  goodReason: text('', 5000),
  /** Who is asked to approve going over the limit; whoever else may can answer, too. */
  approver: z.union([z.literal(''), z.uuid()]).default(''),
  updateEveryDays: z.coerce
    .number('Say every how many working days the resident hears from you')
    .int('Write a whole number of working days')
    .min(1, 'Say every how many working days the resident hears from you')
    .max(20, 'Keep the resident informed at least every 20 working days'),
  agreed: z.enum(EXTENSION_AGREED).default('not asked'),
})
export type ExtensionForm = z.infer<typeof ExtensionForm>

/**
 * Code 6.4, 6.5, 6.15, 6.16, 5.9: more time, told before the time runs out, with the reason and the Ombudsman's details. Over
 * the limit nobody is told and no date moves until somebody else approves it: `waits`.
 */
export function extend(
  actor: Actor,
  target: Target,
  form: ExtensionForm,
): Promise<Answer<{ waits: boolean }>> {
  return takeAct('extend', actor, target, async file => {
    const refusal = handlersOnly(file) ?? tooFar(form)
    if (refusal) return refusal
    const answer = answerTo(file, form)
    if (!answer.allowed) return refusedFor(answer)
    if (answer.overTheCeiling) return (await ask(file, form)) ?? { done: true, waits: true }
    const terms = { ...form, goodReason: null }
    const incomplete = await issueExtension(file, terms, { asker: file.personId, approver: null })
    return incomplete ?? { done: true, waits: false }
  })
}

/** Code 6.4, 6.15: whether these terms could go out today with somebody else's approval. */
export function answerTo(
  { position, policy, today }: ActingFile,
  terms: Pick<ExtensionForm, 'to' | 'reason' | 'goodReason' | 'updateEveryDays' | 'agreed'>,
): ExtensionAnswer {
  const { response } = currentStage(position).clocks
  const request = { ...terms, clock: response, today, goodReason: terms.goodReason || null, approved: true }
  return extensionAnswer(request, policy, englandAndWales)
}

export const refusedFor = ({ because, field }: Extract<ExtensionAnswer, { allowed: false }>): Refusal =>
  refuse('not possible', because, field)

// Past the last bank holidays published no working day can be counted.
function tooFar({ to }: ExtensionForm): Refusal | null {
  const { snapshot } = englandAndWales
  if (to <= snapshot.to) return null
  return refuse('not possible', `Give a date up to ${dateInWords(snapshot.to)}.`, 'to')
}

async function ask(file: ActingFile, form: ExtensionForm): Promise<Refusal | null> {
  const { db, row, position, personId, today } = file
  const may = await approversFor(db, { ...row, position }, { personId, today })
  const refusal = approverRefused(form.approver, personId, may)
  if (refusal) return refusal
  const { stage } = currentStage(position)
  const { to, reason, goodReason, updateEveryDays, agreed, approver } = form
  mail(file, { letter: 'approval needed', personId: approver })
  await recordFacts(file, [
    {
      type: 'extension asked',
      on: today,
      stage,
      to,
      reason,
      goodReason,
      updateEveryDays,
      agreed,
      of: approver,
    },
  ])
  return null
}

function approverRefused(approver: string, me: string, may: readonly { id: string }[]): Refusal | null {
  const no = (because: string) => refuse('not possible', because, 'approver')
  if (approver === '') return no('A date that far needs a second person’s approval. Choose whom to ask.')
  if (approver === me) return no('Somebody other than yourself approves a longer extension.')
  return may.some(({ id }) => id === approver) ? null : no('Choose an approver from the list.')
}
