import type { CalendarDate } from '@putright/working-days'

/** Who complains. Only a resident of the landlord's homes counts for the measures; everybody is heard. */
export const COMPLAINANTS = ['member', 'applicant', 'neighbour', 'contractor', 'public', 'anonymous'] as const
export type Complainant = (typeof COMPLAINANTS)[number]

/** What a representative does for the resident: all of it, with copies of the letters; the letters; company at meetings. */
export const REPRESENTATION_SCOPES = ['everything', 'letters', 'meetings'] as const
export type RepresentationScope = (typeof REPRESENTATION_SCOPES)[number]

/** How two records belong together: neither counts for the other, and neither is lost (6.8, 1.5). */
export type LinkReason =
  | 'new issue raised here'
  | 'raised in another complaint'
  | 'came from a service request'
  | 'logged with a service request'
  | 'about the same matter'

export type IntakeFact =
  /** Names and contact are kept apart, in a table that can be erased. `until`: the authority's last day. */
  | { type: 'represented'; representativeId: string; scope: RepresentationScope; until: CalendarDate | null }
  | { type: 'representation ended'; representativeId: string; reason: string }
  /** `id` and `reference` of the other complaint, or of the service request. */
  | { type: 'linked'; id: string; reference: string; as: LinkReason }

/** What reaches a landlord and is no complaint: work asked for (1.4), an MP's or councillor's question, feedback in a survey (1.6). */
export const REQUEST_KINDS = ['service request', 'enquiry', 'survey feedback'] as const
