import { type ComplaintEvent, type FactType, type Position, undertakingsOf } from '@putright/complaint'
import type { CoopDb, Database } from '@putright/db'
import type { Insertable } from 'kysely'
import type { CaseFile } from './case-file.ts'
import { inBatches } from './writing.ts'

type UndertakingRow = Omit<Insertable<Database['undertakings']>, 'coop_id' | 'complaint_id'>

/** What is promised, as rows that lists find what is due by. `events` as corrected. */
export const undertakingRows = (events: readonly ComplaintEvent[], position: Position): UndertakingRow[] =>
  undertakingsOf(events, position).map(undertaking => ({
    name: undertaking.id,
    kind: undertaking.kind,
    what: undertaking.what,
    who: undertaking.who,
    amount: undertaking.amount || null,
    paid: undertaking.paid || null,
    promised_on: undertaking.promisedOn,
    due_on: undertaking.due,
    done_on: undertaking.doneOn,
    confirmed_on: undertaking.said?.satisfied ? undertaking.said.on : null,
    satisfied: undertaking.said?.satisfied ?? null,
  }))

/** Brings the rows up to date with what was added to a record; asks nothing where they stay as they were. */
export async function refreshUndertakings(
  before: CaseFile,
  after: CaseFile,
  added: readonly ComplaintEvent[],
): Promise<void> {
  if (!added.some(({ type }) => CHANGES_THEM.includes(type))) return
  const rows = undertakingRows(after.events, after.position)
  const there = undertakingRows(before.events, before.position)
  if (JSON.stringify(rows) === JSON.stringify(there)) return
  const { db, row } = after
  if (there.length > 0)
    await db
      .deleteFrom('undertakings')
      .where('coop_id', '=', row.coop_id)
      .where('complaint_id', '=', row.id)
      .execute()
  await saveUndertakings(db, row.coop_id, [{ complaintId: row.id, rows }])
}

/** Saves the rows of complaints that have none yet. */
export const saveUndertakings = (
  db: CoopDb,
  coopId: string,
  complaints: readonly { complaintId: string; rows: UndertakingRow[] }[],
): Promise<void> =>
  inBatches(
    complaints.flatMap(({ complaintId, rows }) =>
      rows.map(row => ({ coop_id: coopId, complaint_id: complaintId, ...row })),
    ),
    batch => db.insertInto('undertakings').values(batch).execute(),
  )

const CHANGES_THEM: FactType[] = [
  'responded',
  'determined',
  're-agreed',
  'fulfilled',
  'confirmed',
  'corrected',
]
