import { randomUUID } from 'node:crypto'
import type { ComplaintEvent, Position } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { columnsOf } from './columns.ts'
import { derivedAnew } from './derived.ts'
import { closedAtHome } from './walls.ts'
import { eventRow, inBatches, rowsAdded, staleYears, together, wordsAdded, yearsOf } from './writing.ts'

export interface NewRecord {
  complaintId: string
  policyId: string
  /** Null where a register names nobody. */
  resident: { name: string; address: string; email: string; telephone: string } | null
  /** Members of the co-op who live at that address. */
  atHome: readonly string[]
  /** The register line it comes from, hashed; null where it was logged. */
  fingerprint: string | null
  events: ComplaintEvent[]
  position: Position
}

/** Writes the first events of complaints, and all that follows from them. `yearEnd` as `03-31`. */
export const startRecords = (
  db: CoopDb,
  coop: { id: string; yearEnd: string },
  records: readonly NewRecord[],
): Promise<void> => inBatches(records, batch => start(db, coop, batch))

async function start(
  db: CoopDb,
  { id: coopId, yearEnd }: { id: string; yearEnd: string },
  records: readonly NewRecord[],
): Promise<void> {
  const placed = records.map(record => ({ ...record, residentId: record.resident && randomUUID() }))
  const stale = yearsOf(
    records.map(({ position }) => position),
    yearEnd,
  )
  await together(db, [
    ...rowsAdded(
      db,
      'residents',
      placed.flatMap(({ resident, residentId }) =>
        resident && residentId ? [{ coop_id: coopId, id: residentId, ...resident }] : [],
      ),
    ),
    ...rowsAdded(
      db,
      'complaints',
      placed.map(record => ({
        ...columnsOf(record.position),
        coop_id: coopId,
        id: record.complaintId,
        reference: record.position.reference,
        resident_id: record.residentId,
        policy_id: record.policyId,
        register_fingerprint: record.fingerprint,
      })),
    ),
    ...rowsAdded(
      db,
      'complaint_events',
      records.flatMap(({ complaintId, events }) => events.map(event => eventRow(coopId, complaintId, event))),
    ),
    ...wordsAdded(
      coopId,
      records.map(record => ({ complaintId: record.complaintId, text: wordsFor(record) })),
    ),
    ...rowsAdded(db, 'outbox', staleYears(coopId, stale)),
    ...derivedAnew(
      coopId,
      records.map(({ complaintId, events, position }) => ({
        id: complaintId,
        before: null,
        after: { events, position },
      })),
    ),
    ...closedAtHome(
      db,
      coopId,
      records.flatMap(({ complaintId, atHome }) => atHome.map(personId => ({ complaintId, personId }))),
    ),
  ])
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
