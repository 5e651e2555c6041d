import { dateInWords } from '@putright/working-days'
import { actionsProvision } from '../provisions/of-a-stage.ts'
import { WARNING_DAYS } from './clock-standing.ts'
import type { OutstandingActionFacts } from './facts.ts'
import type { Finding, Reading, Rule } from './finding.ts'

/** Code 6.6, 6.17: promised work is followed through, whether or not the complaint has ended. */
export const outstandingActionLate: Rule = ({ outstandingActions = [] }, reading) =>
  outstandingActions.flatMap(action => standingOf(action, reading))

function standingOf(
  { stage, what, by, doneOn }: OutstandingActionFacts,
  { today, calendar }: Reading,
): Finding[] {
  const finding = { provision: actionsProvision(stage), stage, on: by }
  if ((doneOn ?? today) > by) {
    const end = doneOn ? `was done on ${dateInWords(doneOn)}` : 'is not done'
    return [
      {
        ...finding,
        standing: 'breached',
        because: `“${what}” was promised by ${dateInWords(by)} and ${end}.`,
      },
    ]
  }
  if (doneOn !== null || today < calendar.before(by, WARNING_DAYS)) return []
  return [{ ...finding, standing: 'at risk', because: `“${what}” is promised by ${dateInWords(by)}.` }]
}
