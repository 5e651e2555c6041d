import type { CoopDb } from '@putright/db'
import { membershipsOf } from '@putright/db/queries/memberships'
import { homesByYear, type OwnOrganisation, profileOf } from '@putright/db/queries/organisations'
import { policyDrafts, policyHistory } from '@putright/db/queries/policies'
import { reportingYearOf } from '@putright/figures'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { agreementsPage } from './agreements/agreements-page.ts'
import { heldOn } from './held-on.ts'
import { type Beginnings, type NextStep, nextSteps } from './next-steps.ts'

type Own = Pick<OwnOrganisation, 'id' | 'kind' | 'name' | 'contact' | 'runs'>

/** What is to be done next in an organisation of the acting person’s. */
export async function nextStepsOf(db: CoopDb, organisation: Own, today: CalendarDate): Promise<NextStep[]> {
  const { id, kind, contact } = organisation
  const { agreements, memberships, toAnswer, waiting } = await agreementsPage(db, organisation, today)
  return nextSteps({
    kind,
    contact,
    ties: kind === 'federation' ? memberships : agreements,
    toAnswer,
    waiting,
    held: (await membershipsOf(db, id)).filter(row => heldOn(row, today)),
    coop: kind === 'coop' ? await coopAtItsBeginning(db, id, today) : null,
  })
}

async function coopAtItsBeginning(
  db: CoopDb,
  coopId: string,
  today: CalendarDate,
): Promise<Beginnings['coop']> {
  const versions = await policyHistory(db, coopId)
  const [draft] = await policyDrafts(db, coopId)
  return {
    // The one it was founded with is the Code itself, and no meeting adopted it.
    adopted: versions.some(({ meeting }) => meeting !== ''),
    draftId: draft?.id ?? null,
    homesMissing: await homesMissing(db, coopId, today),
  }
}

/** The end of the year just over, where its homes are not written down: what that year’s complaints are counted against. */
async function homesMissing(db: CoopDb, coopId: string, today: CalendarDate): Promise<CalendarDate | null> {
  const { yearEnd } = await profileOf(db, coopId)
  const lastEnd = addCalendarDays(reportingYearOf(today, yearEnd ?? '03-31').from, -1)
  const known = await homesByYear(db, coopId)
  return known.some(({ yearEndOn }) => yearEndOn >= lastEnd) ? null : lastEnd
}
