import { actionsProvision } from '../provisions/of-a-stage.ts'
import type { Rule } from './finding.ts'
import { promisedStanding } from './promised.ts'

/** Code 6.6, 6.17: promised work is followed through, whether or not the complaint has ended. */
export const outstandingActionLate: Rule = ({ outstandingActions = [] }, reading) =>
  outstandingActions.flatMap(action => promisedStanding(action, actionsProvision(action.stage), reading))
