/** The pages of an organisation that show what is seen through it. */
export type OrganisationPlace = 'worklist' | 'search' | 'requests' | 'lessons' | 'figures'

/** Where a page of an organisation is. */
export const addressAt = (slug: string, place: OrganisationPlace): string => `/at/${slug}/${place}`

/** Where somebody begins in an organisation: a federation sees figures and no cases. */
export const firstPageOf = ({ slug, kind }: { slug: string; kind: string }): string =>
  addressAt(slug, kind === 'federation' ? 'figures' : 'worklist')
