import type { OrganisationKind } from '@putright/db/queries/organisations'

/** What an organisation is, in words. */
export const KINDS: Record<OrganisationKind, string> = {
  coop: 'Housing co-operative',
  agent: 'Managing agent',
  federation: 'Secondary co-operative or federation',
}
