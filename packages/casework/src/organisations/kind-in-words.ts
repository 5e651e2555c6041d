import type { OrganisationKind } from '@putright/db/queries/organisations'

/** What each kind of organisation is called, within a sentence. */
export const KIND_IN_WORDS: Record<OrganisationKind, string> = {
  agent: 'a managing agent',
  coop: 'a co-op',
  federation: 'a federation',
}
