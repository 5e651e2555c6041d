import type { FactOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import type { CalendarDate } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'

/** Records in a complaint what it belongs together with. Returns the complaint as others refer to it. */
export async function link(
  db: CoopDb,
  complaintId: string,
  { id, reference, as }: Omit<FactOf<'linked'>, 'type'>,
  today: CalendarDate,
): Promise<{ id: string; reference: string }> {
  const row = await complaintToActOn(db, complaintId)
  if (!row) throw new Error('A complaint is linked by somebody who sees it')
  const file = await openCaseFile(db, row)
  await recordFacts(file, [{ type: 'linked', id, reference, as, on: today }])
  return { id: row.id, reference: row.reference }
}
