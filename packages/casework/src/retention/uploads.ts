import { asWorker, type Connection } from '@putright/db'
import { removeUploadsBefore } from '@putright/db/queries/register-uploads'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { recordAudit } from '../audit/record-audit.ts'

// Time enough to put right the lines that were refused. What was imported stands in the complaints and is kept as they are.
const DAYS_KEPT = 30

/** The last day that a register is kept as it was sent, imported or not. */
export const lastDayOfUpload = (uploadedOn: CalendarDate): CalendarDate =>
  addCalendarDays(uploadedOn, DAYS_KEPT)

/** Takes away registers that are past their day, and says so in the audit log. */
export function removeOldUploads(connection: Connection, today: CalendarDate): Promise<void> {
  return asWorker(connection, async db => {
    const removed = await removeUploadsBefore(db, addCalendarDays(today, -DAYS_KEPT))
    for (const [organisationId, uploads] of removed)
      await recordAudit(db, {
        organisationId,
        what: 'erased',
        subject: { part: 'register uploads', uploads },
      })
  })
}
