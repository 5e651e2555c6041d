import { POLICY_SECTIONS, type PolicySection } from '../additions.ts'
import { complaining, definition, refusals } from './beginning.ts'
import { ombudsman, puttingRight, records, responsible } from './end.ts'
import type { PolicyReader, ReadableSection } from './readable.ts'
import { stepsOf } from './steps.ts'
import { moreTime, stages } from './time.ts'

const PARAGRAPHS: Record<PolicySection, (reader: PolicyReader) => string[]> = {
  definition,
  complaining,
  stages,
  moreTime,
  refusals,
  puttingRight,
  ombudsman,
  responsible,
  records,
}

/**
 * Code 3.4: a policy as residents read it, made from its settings, so that what is published is what the clocks count by.
 * The landlord’s additions follow each part and change none of it.
 */
export const policyInWords = (reader: PolicyReader): ReadableSection[] =>
  POLICY_SECTIONS.map(({ key, title }) => ({
    key,
    title: key === 'ombudsman' && !reader.landlord.ombudsmanMember ? 'If you are still not happy' : title,
    paragraphs: PARAGRAPHS[key](reader),
    steps: key === 'stages' ? stepsOf(reader.policy) : [],
    contact: key === 'ombudsman' ? reader.ombudsman : null,
    addition: reader.additions[key] ?? '',
  }))
