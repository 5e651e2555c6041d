import { currentStage } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { draftOf } from '@putright/db/queries/drafts'
import { whyNotDraft } from '../drafts/save-draft.ts'
import type { ComplaintPage } from './complaint-page.ts'

/** The report in the making, and why this person cannot write on it, if so. */
export async function reportDraft(db: CoopDb, { id, coop, position, viewer }: ComplaintPage) {
  const { stage } = currentStage(position)
  return {
    draft: (await draftOf(db, { coopId: coop.id, complaintId: id, kind: 'report', stage })) ?? null,
    notToDraft: whyNotDraft('report', position, viewer.personId, viewer.handles),
  }
}
