import { dataProtectionIn } from '@putright/complaint'
import { dateInWords, englandAndWales } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { dayOfComplaintRefused, dayRefused } from '../day-refused.ts'
import { day, text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

export const DataProtectionForm = z.object({
  /** The part of the complaint it is; empty where it is none of them. */
  head: z
    .string()
    .default('')
    .refine(value => /^\d{0,4}$/.test(value), 'Choose from the list'),
  on: day('the day it was raised'),
  words: text('Say what it is about', 5000),
})
export type DataProtectionForm = z.infer<typeof DataProtectionForm>

/** C10: whoever says that their data was mishandled has complained about that, in whatever words and by whatever way. */
export function raiseDataProtection(
  actor: Actor,
  target: Target,
  { head, on, words }: DataProtectionForm,
): Promise<Answer> {
  return takeAct('give access', actor, target, async file => {
    const refusal = handlersOnly(file) ?? dayOfComplaintRefused(on, file) ?? noPart(head, file)
    if (refusal) return refusal
    await recordFacts(file, [
      { type: 'data protection raised', on, head: head === '' ? null : Number(head), words },
    ])
    await audit(file)
    return { done: true }
  })
}

export const DataProtectionStepForm = z.object({
  raised: z
    .string()
    .default('')
    .refine(value => /^\d{1,9}$/.test(value), 'Choose the complaint about personal data'),
  step: z.enum(['acknowledged', 'answered'], 'Choose what the resident was told'),
  on: day('the day the resident was told'),
  outcome: text('', 5000),
  told: text('Say how the resident was told', 2000),
})
export type DataProtectionStepForm = z.infer<typeof DataProtectionStepForm>

/** Acknowledged within thirty days; the outcome told without undue delay, whatever the wider complaint still waits for. */
export function followDataProtection(
  actor: Actor,
  target: Target,
  { raised, step, on, outcome, told }: DataProtectionStepForm,
): Promise<Answer> {
  return takeAct('give access', actor, target, async file => {
    const about = dataProtectionIn(file.events, englandAndWales).find(({ seq }) => seq === Number(raised))
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    if (!about)
      return refuse('not possible', 'Choose a complaint about personal data of this complaint.', 'raised')
    if (about.answeredOn)
      return refuse('not possible', `Its outcome was told on ${dateInWords(about.answeredOn)}.`, 'raised')
    const notThen = dayRefused(on, {
      since: about.raisedOn,
      sooner: `${dateInWords(on)} is too early: it was raised on ${dateInWords(about.raisedOn)}.`,
      today: file.today,
      field: 'on',
    })
    if (notThen) return notThen
    if (step === 'acknowledged') {
      if (about.acknowledgedOn)
        return refuse('not possible', `It was acknowledged on ${dateInWords(about.acknowledgedOn)}.`, 'step')
      await recordFacts(file, [{ type: 'data protection acknowledged', on, raised: about.seq, words: told }])
    } else {
      if (outcome === '')
        return refuse('not complete', 'Write what was found and what follows from it', 'outcome')
      await recordFacts(file, [{ type: 'data protection answered', on, raised: about.seq, outcome, told }])
    }
    await audit(file)
    return { done: true }
  })
}

const audit = ({ db, row }: ActingFile) =>
  recordAudit(db, {
    organisationId: row.coop_id,
    what: 'data protection recorded',
    subject: { complaintId: row.id },
  })

function noPart(head: string, { position }: ActingFile): Refusal | null {
  const heads = [...position.stage1.heads, ...(position.stage2?.heads ?? [])]
  return head === '' || heads.some(({ number }) => String(number) === head)
    ? null
    : refuse('not possible', 'Choose a part of this complaint, or none.', 'head')
}
