import { dayVerdicts } from './days.ts'
import type { Policy } from './policy.ts'
import { practiceVerdicts } from './practices.ts'
import { recordKeepingVerdicts } from './record-keeping.ts'
import { safeguardVerdicts } from './safeguards.ts'
import { timeLimitVerdicts } from './time-limits.ts'
import type { PolicyVerdict } from './verdict.ts'

/** Every setting against the Code: it is a floor, and no resident may be worse off than under it. */
export const policyVerdicts = (policy: Policy): PolicyVerdict[] => [
  ...dayVerdicts(policy, 1),
  ...dayVerdicts(policy, 2),
  ...safeguardVerdicts(policy),
  ...timeLimitVerdicts(policy),
  ...practiceVerdicts(policy),
  ...recordKeepingVerdicts(policy),
]

/** What keeps a policy from being adopted: settings weaker than the Code, and numbers that cannot be. */
export const weakerThanTheCode = (policy: Policy): PolicyVerdict[] =>
  policyVerdicts(policy).filter(({ verdict }) => verdict === 'weaker' || verdict === 'out of bounds')
