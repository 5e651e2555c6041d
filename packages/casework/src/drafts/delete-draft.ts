import { type DraftKind, removeDraft } from '@putright/db/queries/drafts'
import type { Stage } from '@putright/handling-code'
import type { ActingFile } from '../take-act.ts'

/** What was drafted is now in the record. Called within the act's transaction. */
export const deleteDraft = ({ db, row }: Pick<ActingFile, 'db' | 'row'>, kind: DraftKind, stage: Stage) =>
  removeDraft(db, { coopId: row.coop_id, complaintId: row.id, kind, stage })
