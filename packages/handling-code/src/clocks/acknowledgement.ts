import type { WorkingDays } from '@putright/working-days'
import type { Edition } from '../editions.ts'
import type { Policy } from '../policy/policy.ts'
import { acknowledgementProvision } from '../provisions/of-a-stage.ts'
import type { StageFacts } from '../words.ts'
import { type Bases, basis, codeRule, workingDays } from './basis.ts'

/** Code 6.2, 6.11: five working days from the day it was received, or stage 2 was asked for. */
export function acknowledgementBases(
  { stage, requestedOn }: StageFacts,
  policy: Policy,
  calendar: WorkingDays,
  edition: Edition,
): Bases {
  const provision = acknowledgementProvision(stage)
  const from = stage === 1 ? 'receipt' : 'the request for stage 2'
  const [codeDays, ownDays] = [edition.acknowledgementDays[stage], policy.acknowledgementDays[stage]]
  const ownRule = `The landlord’s policy: ${workingDays(ownDays)} from ${from}`
  return {
    code: basis(
      `${codeRule(provision, edition)}: ${workingDays(codeDays)} from ${from}`,
      provision,
      requestedOn,
      codeDays,
      calendar,
    ),
    others: ownDays === codeDays ? [] : [basis(ownRule, null, requestedOn, ownDays, calendar)],
  }
}
