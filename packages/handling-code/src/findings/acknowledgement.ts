import { clockStanding } from './clock-standing.ts'
import type { Rule } from './finding.ts'

/** Code 6.2, 6.11. */
export const acknowledgementLate: Rule = (facts, reading) =>
  facts.stages.flatMap(({ clocks }) => clockStanding(clocks.acknowledgement, facts, reading))
