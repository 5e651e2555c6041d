import { type ComplaintEvent, type FactType, personalDataDue } from '@putright/complaint'
import { englandAndWales } from '@putright/working-days'
import type { CaseFile } from './case-file.ts'

/** What is waited for about personal data, as rows that lists find what is due by. `events` as corrected. */
export const dataDueRows = (events: readonly ComplaintEvent[]) =>
  personalDataDue(events, englandAndWales).map(({ seq, kind, askedOn, due, metOn }) => ({
    seq,
    kind,
    asked_on: askedOn,
    due_on: due,
    met_on: metOn,
  }))

/** Brings the rows up to date with the record. */
export async function saveDataDue({
  db,
  row,
  events,
}: Pick<CaseFile, 'db' | 'row' | 'events'>): Promise<void> {
  const key = { coop_id: row.coop_id, complaint_id: row.id }
  const rows = dataDueRows(events).map(due => ({ ...key, ...due }))
  await db
    .deleteFrom('personal_data_due')
    .where('coop_id', '=', row.coop_id)
    .where('complaint_id', '=', row.id)
    .execute()
  if (rows.length > 0) await db.insertInto('personal_data_due').values(rows).execute()
}

/** Facts that change them. */
export const CHANGES_DATA_DUE: FactType[] = [
  'access asked',
  'access question put',
  'access question answered',
  'access extended',
  'access given',
  'data protection raised',
  'data protection acknowledged',
  'data protection answered',
  'corrected',
]
