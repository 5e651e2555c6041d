import { workingDays } from '../clocks/basis.ts'
import { edition2024 } from '../editions.ts'
import { acknowledgementProvision, extensionProvision, responseProvision } from '../provisions/of-a-stage.ts'
import type { Stage } from '../words.ts'
import type { Policy } from './policy.ts'
import { isWhole, type PolicyVerdict, type Setting } from './verdict.ts'

/** Code 6.2 to 6.4 and 6.11 to 6.15: never longer than the Code. */
export function dayVerdicts(policy: Policy, stage: Stage): PolicyVerdict[] {
  return [
    atMost(
      {
        setting: `acknowledgementDays.${stage}`,
        name: `Days to acknowledge stage ${stage}`,
        provision: acknowledgementProvision(stage),
      },
      policy.acknowledgementDays[stage],
      { least: 1, most: edition2024.acknowledgementDays[stage] },
    ),
    atMost(
      {
        setting: `responseDays.${stage}`,
        name: `Days to answer stage ${stage}`,
        provision: responseProvision(stage),
      },
      policy.responseDays[stage],
      { least: 1, most: edition2024.responseDays[stage] },
    ),
    anchor(policy, stage),
    atMost(
      {
        setting: `extensionDays.${stage}`,
        name: `Most days an extension may add at stage ${stage} without good reason`,
        provision: extensionProvision(stage),
      },
      policy.extensionDays[stage],
      { least: 0, most: edition2024.extensionDays[stage] },
    ),
  ]
}

function anchor({ responseFrom }: Policy, stage: Stage): PolicyVerdict {
  const request = stage === 1 ? 'receipt' : 'the request for stage 2'
  const fromRequest = responseFrom[stage] === 'request'
  return {
    setting: `responseFrom.${stage}`,
    name: `What the days of stage ${stage} count from`,
    value: fromRequest ? request : 'the acknowledgement',
    bound: `the acknowledgement, or ${request}`,
    direction: 'fixed',
    provision: responseProvision(stage),
    verdict: fromRequest ? 'stricter' : 'as the Code',
    because: fromRequest
      ? `Counting from ${request} gives an earlier day; the Code’s date stays the limit.`
      : 'The Code counts from the acknowledgement.',
  }
}

function atMost(
  setting: Setting,
  days: number,
  { least, most }: { least: number; most: number },
): PolicyVerdict {
  const judged = {
    ...setting,
    value: Number.isFinite(days) ? workingDays(days) : String(days),
    bound: workingDays(most),
    direction: 'at most' as const,
  }
  if (!isWhole(days) || days < least) {
    return {
      ...judged,
      verdict: 'out of bounds',
      because: `Give a whole number of working days, from ${least} to ${most}.`,
    }
  }
  if (days > most) {
    return {
      ...judged,
      verdict: 'weaker',
      because: `The Code allows ${workingDays(most)}; residents would wait longer.`,
    }
  }
  if (days < most) {
    return { ...judged, verdict: 'stricter', because: `Sooner than the ${most} that the Code allows.` }
  }
  return { ...judged, verdict: 'as the Code', because: `The Code allows ${workingDays(most)}.` }
}
