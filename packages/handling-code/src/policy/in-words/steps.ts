import { workingDays } from '../../clocks/basis.ts'
import { edition2024 } from '../../editions.ts'
import type { Stage } from '../../words.ts'
import type { Policy } from '../policy.ts'
import type { PolicyStep } from './readable.ts'

/** What happens at each stage and within how many days; the Code’s limit beside each that is tighter. */
export const stepsOf = (policy: Policy): PolicyStep[] =>
  ([1, 2] as const).flatMap(stage => [acknowledged(policy, stage), answered(policy, stage)])

function acknowledged({ acknowledgementDays }: Policy, stage: Stage): PolicyStep {
  const [days, codes] = [acknowledgementDays[stage], edition2024.acknowledgementDays[stage]]
  return {
    what: `Stage ${stage}: we write back to you with what we understood, and what you want to happen`,
    within: `${workingDays(days)} from ${requestOf(stage)}`,
    code: days < codes ? workingDays(codes) : '',
  }
}

function answered({ responseDays, responseFrom }: Policy, stage: Stage): PolicyStep {
  const days = responseDays[stage]
  const fromRequest = responseFrom[stage] === 'request'
  const codes = edition2024.responseDays[stage]
  return {
    what: stage === 1 ? 'Stage 1: we answer every point' : 'Stage 2: you get our final answer',
    within: `${workingDays(days)} from ${fromRequest ? requestOf(stage) : 'the day we wrote back'}`,
    code: days < codes || fromRequest ? `${workingDays(codes)} from the day we wrote back` : '',
  }
}

const requestOf = (stage: Stage): string =>
  stage === 1 ? 'the day your complaint reaches us' : 'the day you ask for stage 2'
