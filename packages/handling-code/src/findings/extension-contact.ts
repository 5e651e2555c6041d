import { dateInWords } from '@putright/working-days'
import { extensionContactProvision } from '../provisions/of-a-stage.ts'
import type { StageRecord } from './facts.ts'
import type { Finding, Rule } from './finding.ts'

/** Code 6.5, 6.16: every notice of extension has the Ombudsman's details, unless the landlord is outside the scheme. */
export const extensionContactMissing: Rule = ({ stages }, { policy }) =>
  policy.ombudsmanMember ? stages.flatMap(missingAt) : []

const missingAt = ({ stage, extensions }: StageRecord): Finding[] =>
  extensions
    .filter(({ contactBlock }) => contactBlock === false)
    .map(({ sentOn }) => ({
      provision: extensionContactProvision(stage),
      standing: 'breached',
      stage,
      because: `The notice of extension of ${dateInWords(sentOn)} left out the Ombudsman’s contact details.`,
      on: sentOn,
    }))
