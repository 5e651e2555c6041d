import type { OrganisationKind } from '@putright/db/queries/organisations'

/** What an organisation is, in words. */
export const KINDS: Record<OrganisationKind, string> = {
  coop: 'Housing co-operative',
  agent: 'Managing agent',
  federation: 'Secondary co-operative or federation',
}

/** `03-31` as 31 March. */
export const yearEndInWords = (yearEnd: string): string =>
  Temporal.PlainDate.from(`2023-${yearEnd}`).toLocaleString('en-GB', { day: 'numeric', month: 'long' })
