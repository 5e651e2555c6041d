import type { ComplaintEvent, Fact } from '@putright/complaint'
import { type CaseFile, type DatedFact, withFacts } from './case-file.ts'
import { columnsOf } from './columns.ts'
import { derivedAnew } from './derived.ts'
import { takenFrom } from './outgoing.ts'
import { closedToo } from './same-matter.ts'
import { eventRow, rowsAdded, staleYears, together, type Write, wordsAdded, yearsOf } from './writing.ts'

/**
 * Appends facts to a complaint and brings everything derived from the record up to date: its position, who holds a
 * role on it, the words it is found by, the figures of its years. Call it within the act's transaction, once.
 */
export async function recordFacts(file: CaseFile, facts: readonly DatedFact[]): Promise<CaseFile> {
  const after = await record(file, facts)
  for (const other of await closedToo(file, after)) await record(other.file, other.facts)
  return after
}

/** All in one statement: whoever gives up their own role sees nothing of the complaint after it. */
async function record(file: CaseFile, facts: readonly DatedFact[]): Promise<CaseFile> {
  const { db, row } = file
  const after = withFacts(file, facts)
  const added = after.record.slice(file.record.length)
  const { letters, mails } = takenFrom(after.outgoing)
  await together(db, [
    ...rowsAdded(
      db,
      'complaint_events',
      added.map(event => eventRow(row.coop_id, row.id, event)),
    ),
    ...rowsAdded(db, 'letters', letters),
    ...rowsAdded(db, 'outbox', [...mails, ...staleYears(row.coop_id, staleBy(added, after))]),
    ...wordsAdded(
      row.coop_id,
      added
        .flatMap(event => ({ complaintId: row.id, text: wordsIn(event) }))
        .filter(({ text }) => text !== ''),
    ),
    ...derivedAnew(row.coop_id, [{ id: row.id, before: file, after }]),
    placed(after),
  ])
  return after
}

const placed = ({ db, row, position }: CaseFile): Write =>
  db
    .updateTable('complaints')
    .set(columnsOf(position))
    .where('coop_id', '=', row.coop_id)
    .where('id', '=', row.id)

const staleBy = (added: readonly ComplaintEvent[], { position, row }: CaseFile) =>
  added.some(event => event.type !== 'reminded') ? yearsOf([position], row.yearEnd) : []

/** What a fact says that the complaint is to be found by. */
function wordsIn(fact: Fact): string {
  switch (fact.type) {
    case 'received':
      return `${fact.summary} ${fact.category} ${fact.account}`
    case 'acknowledged':
    case 'redefined':
      return fact.heads.map(head => head.words).join(' ')
    case 'corrected':
      return fact.reading ? wordsIn(fact.reading) : ''
    default:
      return ''
  }
}
