import type { OmbudsmanContact } from '../../letters/content.ts'
import type { PolicyAdditions, PolicySection } from '../additions.ts'
import type { Policy } from '../policy.ts'

/** What a policy is read with: whose it is, on the day it is read. */
export interface PolicyReader {
  policy: Policy
  additions: PolicyAdditions
  landlord: { name: string; contact: string; ombudsmanMember: boolean }
  /** Null where the landlord handles its complaints itself. */
  agent: { name: string; contact: string } | null
  /** Null for a landlord outside the scheme. */
  ombudsman: OmbudsmanContact | null
}

/** A part of the policy as residents read it: ours in plain sentences, the landlord’s own words after them. */
export interface ReadableSection {
  key: PolicySection
  title: string
  paragraphs: string[]
  /** The steps with their days, where the part is about them. */
  steps: readonly PolicyStep[]
  contact: OmbudsmanContact | null
  /** What the landlord adds, as it wrote it; empty where it adds nothing. */
  addition: string
}

/** One step of a stage and how long it takes. */
export interface PolicyStep {
  what: string
  within: string
  /** The Code’s own limit, where ours is tighter; empty where it is the same. */
  code: string
}
