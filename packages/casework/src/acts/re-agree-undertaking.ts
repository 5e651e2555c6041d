import { randomUUID } from 'node:crypto'
import type { Undertaking } from '@putright/complaint'
import { CHANNELS, type Stage } from '@putright/handling-code'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import { frameOf } from '../letters/frame.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import type { DatedFact } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { ActingFile, Actor, Target } from '../take-act.ts'
import { alreadyDone, pursue } from './undertaking-in-hand.ts'

export const NewDayForm = z
  .object({
    by: day('the new day'),
    reason: text('Say why another day is needed', 5000),
    agreed: z.literal('yes', 'Agree the new day first, then tick this'),
    /** By a letter that this issues, or already, in another way. */
    told: z.enum(['letter', 'already'], 'Say how the resident is told').default('letter'),
    toldBy: z.union([z.literal(''), z.enum(CHANNELS)], 'Choose how they were told').default(''),
  })
  .refine(({ told, toldBy }) => told === 'letter' || toldBy !== '', {
    path: ['toldBy'],
    error: 'Choose how they were told',
  })
export type NewDayForm = z.infer<typeof NewDayForm>

/**
 * Code 7.3: another day, agreed with the resident, who is told of it (6.6, 6.17). A day that has passed already stays a day
 * that was missed. What the Ombudsman ordered is agreed with the Ombudsman, and no letter of ours tells of it.
 */
export const reAgreeUndertaking = (
  actor: Actor,
  target: Target,
  undertakingId: string,
  form: NewDayForm,
): Promise<Answer> =>
  pursue(actor, target, undertakingId, async (file, undertaking) => {
    const refusal = alreadyDone(undertaking) ?? dayRefused(form.by, undertaking.due, file)
    if (refusal) return refusal
    const { stage } = undertaking
    const letterId = stage !== null && form.told === 'letter' ? randomUUID() : null
    const incomplete = letterId && stage ? await tellOf(file, undertaking, stage, form, letterId) : null
    if (incomplete) return incomplete
    const { by, reason } = form
    const agreed: DatedFact = {
      type: 're-agreed',
      on: file.today,
      undertaking: undertakingId,
      by,
      reason,
      ...(letterId && { letterId }),
    }
    const told = stage !== null && !letterId ? toldAlready(file, undertaking, form) : []
    await recordFacts(file, [agreed, ...told])
    return { done: true }
  })

async function tellOf(
  file: ActingFile,
  { what, due }: Undertaking,
  stage: Stage,
  { by, reason }: NewDayForm,
  letterId: string,
): Promise<Refusal | null> {
  const frame = await frameOf(file)
  return issueLetter(file, letterId, stage, {
    ...frame,
    kind: 'new day',
    stage,
    what,
    before: due,
    by,
    reason,
  })
}

const toldAlready = ({ today }: ActingFile, { what }: Undertaking, { by, reason, toldBy }: NewDayForm) =>
  toldBy === ''
    ? []
    : [
        {
          type: 'corresponded' as const,
          on: today,
          direction: 'out' as const,
          by: toldBy,
          with: 'resident' as const,
          subject: `A new day for what was promised: ${dateInWords(by)}`,
          words: `${what}\n\n${reason}`,
          documentIds: [],
        },
      ]

function dayRefused(by: NewDayForm['by'], due: string | null, { today }: ActingFile): Refusal | null {
  const { to } = englandAndWales.snapshot
  if (by < today) return refuse('not possible', 'Agree a day that is still to come.', 'by')
  if (by > to) return refuse('not possible', `Give a date up to ${dateInWords(to)}.`, 'by')
  return by === due ? refuse('not possible', 'That is the day already agreed.', 'by') : null
}
