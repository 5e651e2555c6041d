import type { CoopDb } from '@putright/db'
import { holdersOf, homesByYear, type OwnOrganisation, profileOf } from '@putright/db/queries/organisations'
import type { CalendarDate } from '@putright/working-days'
import { yearEndsOf } from '../organisations/homes-in-year.ts'

/** The profile of an organisation; of a co-op also its homes by year, who is its MRC (9.5), and its year ends. */
export async function profilePage(db: CoopDb, { id, kind }: OwnOrganisation, today: CalendarDate) {
  const { yearEnd, ...profile } = await profileOf(db, id)
  if (kind !== 'coop' || !yearEnd) return { ...profile, coop: null }
  return {
    ...profile,
    coop: {
      yearEnd,
      homes: await homesByYear(db, id),
      yearEnds: await yearEndsOf(db, id, today),
      responsible: await holdersOf(db, id, 'MRC', today),
    },
  }
}
export type ProfilePage = Awaited<ReturnType<typeof profilePage>>
