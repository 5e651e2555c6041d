import type { PackKind } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { packFile } from '@putright/db/queries/packs'
import { recordAudit } from '../audit/record-audit.ts'
import { wholeCopy } from '../subject-access/whole-copy.ts'

/**
 * One of a pack’s two files, for whoever may see it; that it was taken out is in the audit log. The zip of a copy that covers
 * more than this complaint holds all of it. Undefined for others.
 */
export async function takePack(db: CoopDb, complaintId: string, packId: string, as: 'pdf' | 'zip') {
  const pack = await packFile(db, complaintId, packId, as)
  if (!pack) return undefined
  await recordAudit(db, {
    organisationId: pack.coopId,
    what: EXPORTED[pack.kind],
    subject: { complaintId, packId, file: as },
  })
  const whole = as === 'zip' && pack.givenWith ? await wholeCopy(db, pack.coopId, pack.givenWith) : null
  return { kind: pack.kind, content: whole ?? pack.content }
}

const EXPORTED = {
  'case file': 'case file exported',
  'for the Ombudsman': 'pack exported',
  'subject access': 'personal data exported',
} as const satisfies Record<PackKind, string>
