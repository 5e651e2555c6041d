import { createHash } from 'node:crypto'
import { asPersonAt, type CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { eraseRequest, mayErase } from '@putright/db/queries/erasing'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type CaseFile, openCaseFile } from '../record/case-file.ts'
import { type Actor, isUuid, type Target, takeAct } from '../take-act.ts'
import {
  ERASED_PARTS,
  ERASED_TOGETHER,
  type ErasedPart,
  type ErasedTogether,
  type Schedule,
  scheduleOf,
  whyNotErased,
} from './due.ts'
import { type DueNow, dueNow } from './due-now.ts'
import { erasePart } from './erase-record.ts'

const NOT_YOURS = refuse(
  'not yours',
  'Records are erased by a manager of the agent; where there is none, by a Secretary who is a complaints officer as well.',
)

export const ErasureForm = z.object({
  part: z.enum(ERASED_PARTS, 'Choose what to erase'),
  reference: z.string().default(''),
})
export type ErasureForm = z.infer<typeof ErasureForm>

/** Erases one complaint's record past its day, for good. Attempts under a hold are in the audit log. */
export function eraseOne(actor: Actor, target: Target, { part, reference }: ErasureForm): Promise<Answer> {
  return takeAct('retain', actor, target, async file => {
    if (!(await mayErase(file.db, file.row.coop_id))) return NOT_YOURS
    const schedule = await scheduleOf(file.db, file.row.coop_id, actor.today)
    const refusal = await notNow(part, file, schedule, actor)
    if (refusal) return refusal
    if (reference.trim() !== file.row.reference)
      return refuse(
        'not possible',
        `Type ${file.row.reference} to confirm: what is erased cannot be brought back.`,
        'reference',
      )
    await erasePart(part, file)
    return { done: true }
  })
}

export const BatchErasureForm = z.object({
  part: z.enum(ERASED_TOGETHER, 'Choose what to erase'),
  /** What was listed, as `fingerprintOf` gives it. */
  listed: z.string().default(''),
  number: z.string().default(''),
})
export type BatchErasureForm = z.infer<typeof BatchErasureForm>

/** Which records a page listed, so that no others are erased than those that were looked at. */
export const fingerprintOf = (due: readonly Pick<DueNow, 'id'>[]): string =>
  createHash('sha256')
    .update(due.map(({ id }) => id).join(' '))
    .digest('hex')

/** Erases all that is due at a co-op and was listed: all of it or, where anything is refused, none. */
export function eraseDue(
  { connection, personId, today }: Actor,
  coopId: string,
  { part, listed, number }: BatchErasureForm,
): Promise<Answer<{ erased: number }>> {
  if (!isUuid(coopId)) return Promise.resolve(refuse('not found', 'There is no such co-op.'))
  return asPersonAt(connection, personId, coopId, async db => {
    if (!(await mayErase(db, coopId))) return refuse('not found', 'There is no such co-op.')
    const schedule = await scheduleOf(db, coopId, today)
    const due = await dueNow(db, coopId, part, schedule, today)
    if (due.length === 0) return refuse('not possible', 'Nothing is due to be erased today.')
    if (fingerprintOf(due) !== listed)
      return refuse(
        'moved on',
        'What is due has changed since you opened the page. Nothing was erased; look at the list again.',
        'listed',
      )
    if (number.trim() !== String(due.length))
      return refuse(
        'not possible',
        `Type ${due.length} to confirm: what is erased cannot be brought back.`,
        'number',
      )
    for (const { id } of due) await eraseListed(db, coopId, part, id)
    return { done: true, erased: due.length }
  })
}

async function eraseListed(db: CoopDb, coopId: string, part: ErasedTogether, id: string): Promise<void> {
  if (part === 'requests') {
    await eraseRequest(db, id)
    return recordAudit(db, { organisationId: coopId, what: 'erased', subject: { contactId: id, part } })
  }
  const row = await complaintToActOn(db, id)
  if (!row) throw new Error('What is listed is there')
  await erasePart(part, await openCaseFile(db, row))
}

async function notNow(
  part: ErasedPart,
  file: CaseFile,
  schedule: Schedule,
  { today }: Actor,
): Promise<Refusal | null> {
  const because = whyNotErased(part, file, schedule, today)
  if (because.length === 0) return null
  await recordAudit(file.db, {
    organisationId: file.row.coop_id,
    what: 'erasure refused',
    subject: { complaintId: file.row.id, because: file.position.heldBy ? 'hold' : 'too early' },
  })
  return refuse('not possible', because)
}
