import type { CoopDb } from '@putright/db'
import { holdersOf, homesByYear, type OwnOrganisation, profileOf } from '@putright/db/queries/organisations'
import { reportingYearOf } from '@putright/figures'
import type { CalendarDate } from '@putright/working-days'
import { yearEndsOf } from '../organisations/homes-in-year.ts'

/** The profile of an organisation; of a co-op also its homes by year, who is its MRC (9.5), and its year ends. */
export async function profilePage(db: CoopDb, { id, kind }: OwnOrganisation, today: CalendarDate) {
  const { yearEnd, ...profile } = await profileOf(db, id)
  if (kind !== 'coop' || !yearEnd) return { ...profile, coop: null }
  const homes = await homesByYear(db, id)
  const earliest = homes.at(-1)?.yearEndOn
  return {
    ...profile,
    coop: {
      yearEnd,
      homes,
      /** The day under which the number stands that it joined with; null where no such number is kept. */
      joinedWith: earliest && !isYearEnd(earliest, yearEnd) ? earliest : null,
      yearEnds: await yearEndsOf(db, id, today),
      responsible: await holdersOf(db, id, 'MRC', today),
    },
  }
}
const isYearEnd = (day: CalendarDate, yearEnd: string) => reportingYearOf(day, yearEnd).to === day

export type ProfilePage = Awaited<ReturnType<typeof profilePage>>
