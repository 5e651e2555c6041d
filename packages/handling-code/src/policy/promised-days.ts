import type { CalendarDate, WorkingDays } from '@putright/working-days'
import { stageClocks } from '../clocks.ts'
import { edition2024 } from '../editions.ts'
import type { Stage, StageFacts } from '../words.ts'
import type { Policy } from './policy.ts'

/** What a policy promises of a complaint, with the Code’s own day beside it. */
export interface PromisedDay {
  stage: Stage
  what: 'acknowledgement' | 'response' | 'longest without good reason'
  due: CalendarDate
  codeDue: CalendarDate
}

/**
 * The days of a stage that begins on a day, if it is acknowledged on the last day for that: what is promised, and the
 * Code’s limit. The longest is the answer with all the days that extensions may add without good reason.
 */
export function promisedDays(
  policy: Policy,
  stage: Stage,
  requestedOn: CalendarDate,
  calendar: WorkingDays,
): PromisedDay[] {
  const { acknowledgement } = stageClocks(unanswered(stage, requestedOn, null), policy, calendar)
  const facts = unanswered(stage, requestedOn, acknowledgement.due)
  const { response } = stageClocks(facts, policy, calendar)
  // The Code’s own day runs from the Code’s own last day to acknowledge.
  const code = stageClocks(unanswered(stage, requestedOn, acknowledgement.codeDue), policy, calendar).response
    .codeDue
  const [added, codeAdds] = [policy.extensionDays[stage], edition2024.extensionDays[stage]]
  return [
    { stage, what: 'acknowledgement', due: acknowledgement.due, codeDue: acknowledgement.codeDue },
    { stage, what: 'response', due: response.due, codeDue: code },
    {
      stage,
      what: 'longest without good reason',
      due: calendar.after(response.due, added),
      codeDue: calendar.after(code, codeAdds),
    },
  ]
}

const unanswered = (
  stage: Stage,
  requestedOn: CalendarDate,
  acknowledgedOn: CalendarDate | null,
): StageFacts => ({
  stage,
  requestedOn,
  loggedOn: requestedOn,
  acknowledgedOn,
  defined: null,
  extensions: [],
  updates: [],
  respondedOn: null,
})
