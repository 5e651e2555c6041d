import type { CoopDb } from '@putright/db'
import { membershipsOf } from '@putright/db/queries/memberships'
import { homesByYear, type OwnOrganisation, profileOf } from '@putright/db/queries/organisations'
import { policyDrafts, policyHistory } from '@putright/db/queries/policies'
import type { CalendarDate } from '@putright/working-days'
import { agreementsPage } from './agreements/agreements-page.ts'
import { heldOn } from './held-on.ts'
import { type Beginnings, type NextStep, nextSteps } from './next-steps.ts'
import { yearEndedOn } from './year-ended-on.ts'

type Own = Pick<OwnOrganisation, 'id' | 'kind' | 'name' | 'contact' | 'runs'>

/** What is to be done next in an organisation of the acting person’s. */
export async function nextStepsOf(db: CoopDb, organisation: Own, today: CalendarDate): Promise<NextStep[]> {
  const { id, kind, contact, runs } = organisation
  const { agreements, memberships, toAnswer, waiting } = await agreementsPage(db, organisation, today)
  return nextSteps({
    kind,
    runs,
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

/**
 * The end of the year just over, where it is not written down how many homes there were, or not of what kind: what that year’s
 * complaints are counted against.
 */
async function homesMissing(db: CoopDb, coopId: string, today: CalendarDate): Promise<CalendarDate | null> {
  const { yearEnd } = await profileOf(db, coopId)
  if (!yearEnd) return null
  const lastEnd = yearEndedOn(yearEnd, today)
  const known = await homesByYear(db, coopId)
  return known.some(({ yearEndOn, lcra, lcho }) => yearEndOn >= lastEnd && lcra + lcho > 0) ? null : lastEnd
}
