import type { Rule } from './finding.ts'
import { promisedStanding } from './promised.ts'

/** Code 7.3: a remedy is carried out by the day that was promised, or agreed anew before it passed. */
export const remedyLate: Rule = ({ remedies = [] }, reading) =>
  remedies.flatMap(remedy => promisedStanding(remedy, '7.3', reading))
