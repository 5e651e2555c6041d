import type { CoopDb } from '@putright/db'
import { type AuditEntry, writeAudit } from '@putright/db/queries/audit'

/** Writes to the audit log what the acting person did, in their transaction; at its end, for whoever writes next waits for it. */
export const recordAudit = (db: CoopDb, entry: AuditEntry): Promise<void> =>
  writeAudit(db, db.personId, entry)
