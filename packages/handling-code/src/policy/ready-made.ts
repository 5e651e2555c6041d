import type { PolicyAdditions } from './additions.ts'
import { codeAsPolicy } from './code-as-policy.ts'
import type { Policy } from './policy.ts'

/** A policy to begin from: complete, and adoptable as it stands. */
export interface ReadyMadePolicy {
  title: string
  for: string
  settings: Policy
  additions: PolicyAdditions
}

export type ReadyMadeName = keyof typeof READY_MADE

/** Where a co-op begins that has no policy it wants to go on from. */
export const READY_MADE = {
  'on its own': {
    title: 'Complaints policy of a co-operative that runs itself',
    for: 'A co-op without a managing agent: members consider complaints at both stages.',
    settings: codeAsPolicy,
    additions: {
      complaining:
        'You can also speak to any member of the committee at any time. Whoever you tell passes it on the same day.',
      stages:
        'A member of the committee who has nothing to do with the matter looks into it at stage 1. At stage 2 two others consider it afresh; where we have too few who are independent, we ask a neighbouring co-operative to lend us somebody.',
    },
  },
  'with an agent': {
    title: 'Complaints policy of a co-operative with a managing agent',
    for: 'A co-op whose agent looks into complaints: the agent decides about its own service, the committee about its own decisions.',
    settings: { ...codeAsPolicy, acknowledgementDays: { 1: 3, 2: 3 } },
    additions: {
      stages:
        'Where your complaint is about the agent’s own service, the agent answers it and tells the committee. Where it is about a decision of the committee, the agent looks into it and reports, and the committee decides. If it is about both, you get one answer that says who decided which part.',
      responsible:
        'The agent tells the committee how many complaints there were, what they were about and what follows from them, without naming anybody.',
    },
  },
} as const satisfies Record<string, ReadyMadePolicy>
