import { sameHome } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { complaintsById } from '@putright/db/queries/cases'
import { homesAndAddresses, reviewersForEach } from '@putright/db/queries/independence'
import { openCasesOf } from '@putright/db/queries/leaving'
import { peopleForEach } from '@putright/db/queries/people'
import type { CalendarDate } from '@putright/working-days'
import { askedToHelp, candidatesAmong } from '../acts/candidates.ts'
import { openCaseFiles } from '../record/case-file.ts'
import { type HeldCase, heldOf, takersAmong } from './hand-on.ts'

/**
 * Every open complaint that somebody holds as one of an organisation, and who could take each part of it: asked of the
 * database together, for somebody who leaves may hold many.
 */
export async function heldCases(
  db: CoopDb,
  of: { organisationId: string; kind: 'agent' | 'coop' },
  personId: string,
  today: CalendarDate,
) {
  const rows = await complaintsById(db, await openCasesOf(db, of, personId))
  const cases = (await openCaseFiles(db, rows)).flatMap(file => heldOf(file, personId, of.kind) ?? [])
  const coopsOf = (some: readonly HeldCase[]) => [...new Set(some.map(({ file }) => file.row.coop_id))]
  const people = await peopleForEach(db, coopsOf(cases), today)
  const reviewers = await reviewersForEach(
    db,
    coopsOf(cases.filter(({ file }) => askedToHelp(file).length > 0)),
  )
  const homes = await homesAndAddresses(
    db,
    rows.map(({ id }) => id),
  )
  return cases.map(held => {
    const { row, position, events } = held.file
    const atHome = (homes.get(row.id) ?? [])
      .filter(({ home, address }) => sameHome(home, address))
      .map(({ personId: member }) => member)
    const candidates = candidatesAmong(
      { coopId: row.coop_id, atHome, position, events },
      people.get(row.coop_id) ?? [],
      reviewers.get(row.coop_id) ?? [],
    )
    return { held, parts: takersAmong(held, candidates) }
  })
}
