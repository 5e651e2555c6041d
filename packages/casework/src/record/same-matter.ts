import type { CoopDb } from '@putright/db'
import { complaintToActOn } from '@putright/db/queries/cases'
import { closedWithIt } from '../intake/about-us.ts'
import { type CaseFile, type DatedFact, openCaseFile } from './case-file.ts'
import { recordedWalls } from './walls.ts'

/**
 * Code 5.8: to whomever a complaint is closed, those about the same matter are closed from the same moment. What is to be
 * recorded in them; nothing where nobody was kept out, and in none that the acting person may not see.
 */
export async function closedToo(
  before: CaseFile,
  after: CaseFile,
): Promise<{ file: CaseFile; facts: DatedFact[] }[]> {
  const twins = after.events.flatMap(event =>
    event.type === 'linked' && event.as === 'about the same matter' ? [event.id] : [],
  )
  if (twins.length === 0) return []
  const already = closedTo(before)
  const newly = closedTo(after).filter(id => !already.includes(id))
  if (newly.length === 0) return []
  const on = after.position.lastOn
  const found = []
  for (const id of twins) found.push(...(await twinWith(after.db, id, newly, on)))
  return found
}

const closedTo = (file: CaseFile) => recordedWalls(file).map(({ personId }) => personId)

async function twinWith(db: CoopDb, id: string, newly: readonly string[], on: DatedFact['on']) {
  const row = await complaintToActOn(db, id)
  if (!row || row.erased_on) return []
  const file = await openCaseFile(db, row)
  const already = closedTo(file)
  const facts = closedWithIt(
    newly.filter(personId => !already.includes(personId)),
    // Nothing in a record may be dated before what is in it already.
    on > file.position.lastOn ? on : file.position.lastOn,
  )
  return facts.length > 0 ? [{ file, facts }] : []
}
