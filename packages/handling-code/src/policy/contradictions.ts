import { workingDays } from '../clocks/basis.ts'
import type { Stage } from '../words.ts'
import type { Policy } from './policy.ts'

/** Settings that cannot all hold, each lawful by itself. */
export interface Contradiction {
  /** Where they are in the policy: `responseDays.1`. */
  settings: string[]
  because: string
}

/** What in a policy contradicts itself. A number that is none contradicts nothing: its own verdict says so. */
export const contradictionsIn = (policy: Policy): Contradiction[] => [
  ...answeredBeforeAcknowledged(policy, 1),
  ...answeredBeforeAcknowledged(policy, 2),
  ...agreementNeverAsked(policy),
  ...forgottenTooSoon(policy),
]

function answeredBeforeAcknowledged(policy: Policy, stage: Stage): Contradiction[] {
  const [days, toAcknowledge] = [policy.responseDays[stage], policy.acknowledgementDays[stage]]
  if (policy.responseFrom[stage] === 'acknowledgement' || !(days < toAcknowledge)) return []
  return [
    {
      settings: [`responseDays.${stage}`, `responseFrom.${stage}`, `acknowledgementDays.${stage}`],
      because:
        `At stage ${stage} the answer would be due before the acknowledgement: ${workingDays(days)} against ` +
        `${toAcknowledge}, both from the same day. Give the answer more days, acknowledge sooner, or count from the acknowledgement.`,
    },
  ]
}

/** Rulebook K4: asking for agreement means something only where an ordinary extension can go that far. */
function agreementNeverAsked({ agreementOver, responseDays, extensionDays }: Policy): Contradiction[] {
  const longest = Math.max(responseDays[1] + extensionDays[1], responseDays[2] + extensionDays[2])
  if (agreementOver === null || !(agreementOver > longest)) return []
  return [
    {
      settings: ['agreementOver', 'extensionDays.1', 'extensionDays.2'],
      because:
        `Agreement would be asked past ${workingDays(agreementOver)}, and no extension without good reason goes past ` +
        `${longest} in all: nobody would ever be asked. Ask sooner, or let extensions add more.`,
    },
  ]
}

function forgottenTooSoon({ ageLimit, retentionYears }: Policy): Contradiction[] {
  if (!(retentionYears * 12 < ageLimit.months)) return []
  return [
    {
      settings: ['retentionYears', 'ageLimit.months'],
      because:
        `Residents may complain for ${ageLimit.months} months, and records would be gone after ${retentionYears * 12}: ` +
        'nobody could tell what was answered before. Keep records at least as long as complaints are taken on.',
    },
  ]
}
