import type { CoopDb } from '@putright/db'
import { requestCopy } from '@putright/db/queries/personal-data'
import { recordAudit } from '../audit/record-audit.ts'
import { wholeCopy } from './whole-copy.ts'

/** The part of a copy that is of a request, or all that was given together; that it was taken out is in the audit log. */
export async function takeRequestCopy(
  db: CoopDb,
  requestId: string,
  copyId: string,
  as: 'pdf' | 'zip',
): Promise<Uint8Array | null> {
  const copy = await requestCopy(db, requestId, copyId)
  if (!copy) return null
  await recordAudit(db, {
    organisationId: copy.coopId,
    what: 'personal data exported',
    subject: { requestId, file: as },
  })
  return as === 'pdf' ? copy.pdf : wholeCopy(db, copy.coopId, copy.givenWith)
}
