import type { CoopDb } from '@putright/db'
import { originalFile } from '@putright/db/queries/copies'
import { recordAudit } from '../audit/record-audit.ts'

/** One of an original's files, for whoever built it and for managers; that it was read is in the audit log. Null for others. */
export async function readOriginal(
  db: CoopDb,
  complaintId: string,
  packId: string,
  as: 'pdf' | 'zip',
): Promise<Uint8Array | null> {
  const original = await originalFile(db, complaintId, packId, as)
  if (!original) return null
  await recordAudit(db, {
    organisationId: original.coopId,
    what: 'original read',
    subject: { complaintId, packId, file: as },
  })
  return original.content
}
