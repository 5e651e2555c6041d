import type { Policy } from './policy.ts'
import { isWhole, type PolicyVerdict } from './verdict.ts'

/** Settings the Code leaves to other law and to practice. */
export const recordKeepingVerdicts = (policy: Policy): PolicyVerdict[] => [
  between(
    'ombudsmanEvidenceDays',
    'Days to send the Ombudsman evidence, where its request gives no date',
    policy.ombudsmanEvidenceDays,
    [1, 15],
    'The Ombudsman ordinarily gives fifteen working days; the date in its request comes first.',
  ),
  between(
    'retentionYears',
    'Years a complaint’s record is kept',
    policy.retentionYears,
    [1, 10],
    'A year at the least, while a resident may go to the Ombudsman; not so long that personal details are kept for nothing.',
  ),
  between(
    'smallNumberThreshold',
    'Numbers below this are not broken down in what is published',
    policy.smallNumberThreshold,
    [5, 10],
    'With fewer than five, neighbours could tell who complained.',
  ),
  {
    setting: 'ombudsmanMember',
    name: 'Whether the landlord belongs to the Ombudsman’s scheme',
    value: policy.ombudsmanMember ? 'yes' : 'no',
    bound: 'as it is',
    direction: 'free',
    provision: null,
    verdict: 'as the Code',
    because: policy.ombudsmanMember
      ? 'The Code binds the landlord, and letters name the Ombudsman.'
      : 'The landlord follows the Code by choice; letters leave the Ombudsman out.',
  },
]

function between(
  setting: string,
  name: string,
  value: number,
  [least, most]: [number, number],
  because: string,
): PolicyVerdict {
  const within = isWhole(value) && value >= least && value <= most
  return {
    setting,
    name,
    value: String(value),
    bound: `${least} to ${most}`,
    direction: 'between',
    provision: null,
    verdict: within ? 'as the Code' : 'out of bounds',
    because: within ? because : `Give a whole number from ${least} to ${most}. ${because}`,
  }
}
