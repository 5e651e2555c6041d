import { asCorrected, positionAfter, whatRemains } from '@putright/complaint'
import { eraseRecord, eraseSupport } from '@putright/db/queries/erasing'
import { englandAndWales } from '@putright/working-days'
import { recordAudit } from '../audit/record-audit.ts'
import type { CaseFile } from '../record/case-file.ts'
import { columnsOf } from '../record/columns.ts'
import { derivedAnew } from '../record/derived.ts'
import { eventRow, together } from '../record/writing.ts'
import type { ErasedPart } from './due.ts'

/** Erases within the transaction of `file`, for good. Call it where `whyNotErased` has nothing to say; the database asks again. */
export async function erasePart(part: ErasedPart, file: CaseFile): Promise<void> {
  await (part === 'support' ? eraseSupport(file.db, file.row) : eraseWhole(file))
  await recordAudit(file.db, {
    organisationId: file.row.coop_id,
    what: 'erased',
    subject: { complaintId: file.row.id, part },
  })
}

async function eraseWhole({ db, row, record, position: before, policy }: CaseFile): Promise<void> {
  const remains = whatRemains(record, before)
  await eraseRecord(
    db,
    row,
    remains.map(event => {
      const { seq, body } = eventRow(row.coop_id, row.id, event)
      return { seq, body: JSON.parse(body) }
    }),
  )
  const events = asCorrected(remains)
  const position = positionAfter(remains, policy, englandAndWales)
  await db
    .updateTable('complaints')
    .set(columnsOf(position))
    .where('coop_id', '=', row.coop_id)
    .where('id', '=', row.id)
    .execute()
  // What lists read of it stays true to what remains of the record.
  await together(db, derivedAnew(row.coop_id, [{ id: row.id, before: null, after: { events, position } }]))
}
