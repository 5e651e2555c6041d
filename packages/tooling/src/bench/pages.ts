import { complaintPage, searchPage, worklistPage } from '@putright/casework'
import { asPerson, type CoopDb } from '@putright/db'
import type { Filled } from './filled-database.ts'
import { inTurn } from './in-turn.ts'
import { complaintByHand, searchByHand, worklistByHand } from './pages-by-hand.ts'
import type { Result } from './result.ts'
import { SEARCHES, someComplaints } from './samples.ts'

const RUNS = 200

/** What each page asks, through the door and its policies, beside SQL by hand that asks as much without them. */
export async function measurePages(filled: Filled): Promise<Result[]> {
  const { connection, statements, officerId, today } = filled
  const ids = await someComplaints(filled)
  const idFor = (run: number) => ids[run % ids.length] ?? ''
  const asOfficer = (work: (db: CoopDb) => Promise<unknown>) => asPerson(connection, officerId, work)
  const pages = [
    {
      name: 'Worklist',
      ours: () => asOfficer(db => worklistPage(db, {}, today, 1)),
      theirs: () => worklistByHand(filled),
    },
    {
      name: 'Complaint page',
      ours: (run: number) => asOfficer(db => complaintPage(db, officerId, idFor(run), today)),
      theirs: (run: number) => complaintByHand(filled, idFor(run)),
    },
    ...SEARCHES.map(({ what, query, words }) => ({
      name: `Search: ${what}`,
      ours: () => asOfficer(db => searchPage(db, query, today)),
      theirs: () => searchByHand(filled, words),
    })),
  ]
  const results: Result[] = []
  for (const { name, ours, theirs } of pages) {
    const spreads = await inTurn(RUNS, ours, theirs)
    const sent = await statements.during(() => ours(0))
    results.push({
      name: `${name}, its questions`,
      floor: 'SQL by hand as superuser',
      ...spreads,
      statements: sent,
    })
  }
  return results
}
