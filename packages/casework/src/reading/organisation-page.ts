import type { CoopDb } from '@putright/db'
import { type OwnOrganisation, worksWith } from '@putright/db/queries/organisations'
import type { CalendarDate } from '@putright/working-days'
import { nextStepsOf } from '../organisations/beginnings.ts'

/** What an organisation is: how residents reach it, with whom it works, and what is to be done next. */
export async function organisationPage(db: CoopDb, organisation: OwnOrganisation, today: CalendarDate) {
  const ties = await worksWith(db, organisation.id, today)
  const namesTiedBy = (tie: 'agreement' | 'federation') =>
    ties.filter(each => each.tie === tie).map(({ name }) => name)
  return {
    contact: organisation.contact,
    agreements: namesTiedBy('agreement'),
    federations: namesTiedBy('federation'),
    next: await nextStepsOf(db, organisation, today),
  }
}
