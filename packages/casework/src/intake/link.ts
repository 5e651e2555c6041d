import type { FactOf } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import type { CalendarDate } from '@putright/working-days'
import { openCaseFile } from '../record/case-file.ts'
import { recordFacts } from '../record/record-facts.ts'
import { recordedWalls } from '../record/walls.ts'
import { closedWithIt } from './about-us.ts'

/**
 * Records in a complaint what it belongs together with, and closes it to those whom the other complains of. Returns the
 * complaint as others refer to it.
 */
export async function link(
  db: CoopDb,
  complaintId: string,
  { id, reference, as }: Omit<FactOf<'linked'>, 'type'>,
  whom: readonly string[],
  today: CalendarDate,
): Promise<{ id: string; reference: string }> {
  const row = await complaintToActOn(db, complaintId)
  if (!row) throw new Error('A complaint is linked by somebody who sees it')
  const file = await openCaseFile(db, row)
  const open = whom.filter(named => !recordedWalls(file).some(({ personId }) => personId === named))
  await recordFacts(file, [{ type: 'linked', id, reference, as, on: today }, ...closedWithIt(open, today)])
  return { id: row.id, reference: row.reference }
}
