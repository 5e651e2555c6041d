import type { FactType } from '@putright/complaint'
import { type CaseFile, type DatedFact, withFacts } from './case-file.ts'
import { columnsOf } from './columns.ts'
import { saveOmbudsmanRequests } from './ombudsman-requests.ts'
import { saveRoles } from './roles.ts'
import { refreshUndertakings } from './undertakings.ts'
import { saveWalls } from './walls.ts'
import { eventRow, markFiguresStale, saveWords } from './writing.ts'

/**
 * Appends facts to a complaint and brings everything derived from the record up to date: its position, who holds a
 * role on it, the words it is found by, the figures of its years. Call it within the act's transaction, once.
 */
export async function recordFacts(file: CaseFile, facts: readonly DatedFact[]): Promise<CaseFile> {
  const { db, row } = file
  const after = withFacts(file, facts)
  const added = after.record.slice(file.record.length)
  // The facts and where the complaint then stands, in one statement.
  await db
    .with('appended', query =>
      query.insertInto('complaint_events').values(added.map(event => eventRow(row.coop_id, row.id, event))),
    )
    .updateTable('complaints')
    .set(columnsOf(after.position))
    .where('coop_id', '=', row.coop_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
  if (added.some(({ type }) => CHANGES_WALLS.includes(type))) await saveWalls(after)
  if (added.some(({ type }) => CHANGES_REQUESTS.includes(type))) await saveOmbudsmanRequests(after)
  await refreshUndertakings(file, after, added)
  const heads = added.flatMap(event =>
    event.type === 'acknowledged' || event.type === 'redefined' ? event.heads.map(head => head.words) : [],
  )
  if (heads.length > 0) await saveWords(db, row.coop_id, [{ complaintId: row.id, text: heads.join(' ') }])
  if (added.some(event => event.type !== 'reminded'))
    await markFiguresStale(db, row.coop_id, [after.position])
  if (added.some(({ type }) => CHANGES_ROLES.includes(type))) await saveRoles(after)
  return after
}

const CHANGES_WALLS: FactType[] = ['acknowledged', 'redefined', 'declared', 'corrected']
const CHANGES_ROLES: FactType[] = [...CHANGES_WALLS, 'allocated', 'deputised', 'lent']
const CHANGES_REQUESTS: FactType[] = [
  'evidence requested',
  'evidence sent',
  'referred back',
  'failure found',
  'ombudsman contacted',
  'corrected',
]
