import { randomUUID } from 'node:crypto'
import type { ComplaintEvent, Position } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { columnsOf } from './columns.ts'
import { saveUndertakings, undertakingRows } from './undertakings.ts'
import { closeToTheirHomes, closeToThoseInConflict } from './walls.ts'
import { appendEvents, inBatches, markFiguresStale, saveWords } from './writing.ts'

export interface NewRecord {
  complaintId: string
  policyId: string
  /** Null where a register names nobody. */
  resident: { name: string; address: string; email: string; telephone: string } | null
  /** The register line it comes from, hashed; null where it was logged. */
  fingerprint: string | null
  events: ComplaintEvent[]
  position: Position
}

/** Writes the first events of complaints, and their rows with the positions they give. */
export async function startRecords(db: CoopDb, coopId: string, records: readonly NewRecord[]): Promise<void> {
  const placed = records.map(record => ({ ...record, residentId: record.resident && randomUUID() }))
  const residents = placed.flatMap(({ resident, residentId }) =>
    resident && residentId ? [{ coop_id: coopId, id: residentId, ...resident }] : [],
  )
  await inBatches(residents, batch => db.insertInto('residents').values(batch).execute())
  const rows = placed.map(record => ({
    ...columnsOf(record.position),
    coop_id: coopId,
    id: record.complaintId,
    reference: record.position.reference,
    resident_id: record.residentId,
    policy_id: record.policyId,
    register_fingerprint: record.fingerprint,
  }))
  await inBatches(rows, batch => db.insertInto('complaints').values(batch).execute())
  await appendEvents(
    db,
    coopId,
    records.flatMap(({ complaintId, events }) => events.map(event => ({ complaintId, event }))),
  )
  await saveUndertakings(
    db,
    coopId,
    records.map(({ complaintId, events, position }) => ({
      complaintId,
      rows: undertakingRows(events, position),
    })),
  )
  await saveWords(
    db,
    coopId,
    records.map(record => ({ complaintId: record.complaintId, text: wordsFor(record) })),
  )
  await markFiguresStale(
    db,
    coopId,
    records.map(({ position }) => position),
  )
  await closeToThoseInConflict(db, coopId, records)
  await closeToTheirHomes(
    db,
    coopId,
    records.map(({ complaintId, resident }) => ({ complaintId, address: resident?.address ?? '' })),
  )
}

/** All that a complaint is searched by. */
export function wordsFor({
  resident,
  position,
}: {
  resident: { name: string; address: string } | null
  position: Position
}): string {
  const heads = [...position.stage1.heads, ...(position.stage2?.heads ?? [])].map(head => head.words)
  const { reference, category, summary, account } = position
  return [reference, resident?.name, resident?.address, category, summary, account, ...heads].join(' ')
}
