import type { OrganisationKind } from '@putright/db/queries/organisations'
import { type CalendarDate, dateInWords } from '@putright/working-days'

/** What an organisation is, in words. */
export const KINDS: Record<OrganisationKind, string> = {
  coop: 'Housing co-operative',
  agent: 'Managing agent',
  federation: 'Secondary co-operative or federation',
}

/** `03-31` as 31 March. */
export const yearEndInWords = (yearEnd: string): string =>
  Temporal.PlainDate.from(`2023-${yearEnd}`).toLocaleString('en-GB', { day: 'numeric', month: 'long' })

/** A year’s end as a date, or what stands for the years before any is written down. */
export const yearEndInFull = (day: CalendarDate, joinedWith: string | null): string =>
  day === joinedWith ? 'Before, as given when it joined' : dateInWords(day)
