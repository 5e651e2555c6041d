import type { ComplaintEvent, FactType } from '@putright/complaint'
import { type CaseFile, type DatedFact, withFacts } from './case-file.ts'
import { columnsOf } from './columns.ts'
import { saveOmbudsmanRequests } from './ombudsman-requests.ts'
import { takenFrom } from './outgoing.ts'
import { CHANGES_DATA_DUE, saveDataDue } from './personal-data-due.ts'
import { refreshRoles } from './roles.ts'
import { closedToo } from './same-matter.ts'
import { refreshUndertakings } from './undertakings.ts'
import { refreshWalls } from './walls.ts'
import { eventRow, saveWords, staleYears, yearsOf } from './writing.ts'

/**
 * Appends facts to a complaint and brings everything derived from the record up to date: its position, who holds a
 * role on it, the words it is found by, the figures of its years. Call it within the act's transaction, once.
 */
export async function recordFacts(file: CaseFile, facts: readonly DatedFact[]): Promise<CaseFile> {
  const after = await record(file, facts)
  for (const other of await closedToo(file, after)) await record(other.file, other.facts)
  return after
}

async function record(file: CaseFile, facts: readonly DatedFact[]): Promise<CaseFile> {
  const { db, row } = file
  const after = withFacts(file, facts)
  const added = after.record.slice(file.record.length)
  await append(after, added)
  await refreshWalls(file, after)
  if (added.some(({ type }) => CHANGES_REQUESTS.includes(type))) await saveOmbudsmanRequests(after)
  if (added.some(({ type }) => CHANGES_DATA_DUE.includes(type))) await saveDataDue(after)
  await refreshUndertakings(file, after, added)
  const heads = added.flatMap(event =>
    event.type === 'acknowledged' || event.type === 'redefined' ? event.heads.map(head => head.words) : [],
  )
  if (heads.length > 0) await saveWords(db, row.coop_id, [{ complaintId: row.id, text: heads.join(' ') }])
  await refreshRoles(file, after)
  return after
}

/** The facts, where the complaint then stands, what goes out and which years’ figures are stale by them: in one statement. */
async function append(after: CaseFile, added: readonly ComplaintEvent[]): Promise<void> {
  const { db, row, position } = after
  const { letters, mails } = takenFrom(after.outgoing)
  const stale = added.some(event => event.type !== 'reminded') ? yearsOf([position], row.yearEnd) : []
  const outbox = [...mails, ...staleYears(row.coop_id, stale)]
  const appended = db.with('appended', query =>
    query.insertInto('complaint_events').values(added.map(event => eventRow(row.coop_id, row.id, event))),
  )
  const issued =
    letters.length > 0
      ? appended.with('issued', query => query.insertInto('letters').values(letters))
      : appended
  const told =
    outbox.length > 0 ? issued.with('told', query => query.insertInto('outbox').values(outbox)) : issued
  await told
    .updateTable('complaints')
    .set(columnsOf(position))
    .where('coop_id', '=', row.coop_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

const CHANGES_REQUESTS: FactType[] = [
  'evidence requested',
  'evidence sent',
  'referred back',
  'failure found',
  'ombudsman contacted',
  'corrected',
]
