/**
 * What a provision asks to be shown: `policy` in the landlord’s documents, `case` in the record of complaints,
 * `governance` in what the governing body does, `report` in what it publishes.
 */
export type ProvisionKind = 'policy' | 'case' | 'governance' | 'report'

export interface ProvisionText {
  id: string
  /** What it asks, in our own words: the Code’s wording is the Ombudsman’s. */
  words: string
  kind: ProvisionKind
  /** What in the record would show it; null where only a person can say. */
  evidence: string | null
  /** Whether the landlord answers it in its self-assessment: all but the introductory 1.1. */
  selfAssessed: boolean
}
