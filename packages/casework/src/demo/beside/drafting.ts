import { saveDraft } from '../../drafts/save-draft.ts'
import type { Ago } from '../stories/story.ts'
import { type Beside, officerOn } from './beside.ts'

/** A report that its author has begun and left. */
export const reportBegun = (ago: Ago, report: string): Beside => ({
  ago,
  take: (telling, on) =>
    saveDraft(officerOn(telling, on), telling.target.complaintId, 'report', {
      report,
      heads: [],
      version: 0,
    }),
})
