import { randomUUID } from 'node:crypto'
import { currentStage, whyNotOn } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, dayOrNone, text } from '../form-fields.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { withFacts } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const ReversalForm = z
  .object({
    by: z.enum(['the Ombudsman', 'ourselves'], 'Say who takes it back').optional(),
    directedOn: day('the day the Ombudsman’s direction arrived'),
    reference: text('', 100),
    reasons: text('Write why it is taken on', 20_000),
    /** Where it is late by now: the day an answer can be expected. */
    expectedOn: dayOrNone('the day an answer is expected').optional(),
  })
  .refine(({ by, reference }) => by === 'ourselves' || reference !== '', {
    path: ['reference'],
    error: 'Write the Ombudsman’s reference',
  })
export type ReversalForm = z.infer<typeof ReversalForm>

/**
 * Code 2.4, 5.11: what was refused is taken on. It is open again, and the refusal stays in the record. Where the Ombudsman
 * directs it, its days count from the direction, since nothing could be acknowledged before; where those who refused it were
 * wrong, from its receipt, and the resident is told by letter.
 */
export function reverse(actor: Actor, target: Target, form: ReversalForm): Promise<Answer> {
  return takeAct('reverse', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    return form.by === 'ourselves' ? withdrawRefusal(file, form) : follow(file, form)
  })
}

const refused = ({ position }: ActingFile) =>
  position.end === 'refused' ? ('complaint' as const) : ('escalation' as const)

async function follow(file: ActingFile, { directedOn, reference, reasons }: ReversalForm): Promise<Answer> {
  const notThen = whyNotOn(directedOn, file.position, file.today)
  if (notThen) return refuse('not possible', notThen, 'directedOn')
  await recordFacts(file, [{ type: 'reversed', on: directedOn, of: refused(file), reference, reasons }])
  return { done: true }
}

async function withdrawRefusal(
  file: ActingFile,
  { reasons, expectedOn = null }: ReversalForm,
): Promise<Answer> {
  const letterId = randomUUID()
  const of = refused(file)
  const fact = {
    type: 'reversed' as const,
    on: file.today,
    of,
    reference: '',
    reasons,
    by: 'ourselves' as const,
    letterId,
  }
  const after = { ...file, ...withFacts(file, [fact]) }
  const { stage, clocks } = currentStage(after.position)
  const incomplete =
    expectedRefused(file, clocks.response.due, expectedOn) ??
    (await issueLetter(after, letterId, stage, {
      ...(await frameOf(after)),
      kind: 'update',
      stage,
      words: `We were wrong to refuse ${of === 'complaint' ? 'your complaint' : 'your request for stage 2'}, and we take that back. ${reasons}`,
      next: 'We take it on now, and write to you to acknowledge it and to say how we understand it. Every day counts as if we had not refused it.',
      nextUpdate: null,
      responseDue: clocks.response.due,
      expectedOn,
    }))
  if (incomplete) return incomplete
  await recordFacts(file, [fact])
  return { done: true }
}

function expectedRefused(
  { today }: ActingFile,
  responseDue: ActingFile['today'],
  expectedOn: ActingFile['today'] | null,
): Refusal | null {
  if (today <= responseDue) return null
  return expectedOn && expectedOn >= today
    ? null
    : refuse(
        'not possible',
        'It is late by now: say by when the resident can expect an answer.',
        'expectedOn',
      )
}
