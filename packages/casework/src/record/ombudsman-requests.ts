import { type ComplaintEvent, ombudsmanOf } from '@putright/complaint'
import type { CaseFile } from './case-file.ts'

/** What the Ombudsman asked for, as rows that lists find what is due by: one for each event that asks. `events` as corrected. */
export const requestRows = (events: readonly ComplaintEvent[]) =>
  ombudsmanOf(events)
    .flatMap(({ asked }) => asked)
    .map(({ seq, kind, reference, askedOn, due, metOn }) => ({
      seq,
      kind,
      reference,
      asked_on: askedOn,
      due_on: due,
      met_on: metOn,
    }))

/** Brings the rows up to date with the record. */
export async function saveOmbudsmanRequests({ db, row, events }: CaseFile): Promise<void> {
  const key = { coop_id: row.coop_id, complaint_id: row.id }
  const rows = requestRows(events).map(asked => ({ ...key, ...asked }))
  await db
    .deleteFrom('ombudsman_requests')
    .where('coop_id', '=', row.coop_id)
    .where('complaint_id', '=', row.id)
    .execute()
  if (rows.length > 0) await db.insertInto('ombudsman_requests').values(rows).execute()
}
