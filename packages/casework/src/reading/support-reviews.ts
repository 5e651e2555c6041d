import type { CoopDb } from '@putright/db'
import { type SupportReview, supportToReview } from '@putright/db/queries/support'
import { type CalendarDate, englandAndWales } from '@putright/working-days'

const MOST = 50

/** Adjustments and limits to be looked at again, as the worklist shows them: overdue, or in the next two working days. */
export const supportReviews = async (db: CoopDb, today: CalendarDate) =>
  (await supportToReview(db, englandAndWales.after(today, 2), MOST)).map(line => ({
    ...lineOf(line),
    daysLeft: englandAndWales.between(today, line.reviewOn),
  }))
export type SupportReviewLine = Awaited<ReturnType<typeof supportReviews>>[number]

const lineOf = ({ complaintId, id, kind, reviewOn, reference, coop }: SupportReview) => ({
  complaintId,
  id,
  kind,
  reviewOn,
  reference,
  coop,
})
