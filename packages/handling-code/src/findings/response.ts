import { clockStanding } from './clock-standing.ts'
import type { Rule } from './finding.ts'

/** Code 6.3, 6.14. */
export const responseLate: Rule = (facts, reading) =>
  facts.stages.flatMap(({ clocks }) => clockStanding(clocks.response, facts, reading))
