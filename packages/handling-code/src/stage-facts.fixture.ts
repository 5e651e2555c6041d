import { on } from '@putright/working-days'
import type { ExtensionFacts, StageFacts } from './words.ts'

/** Stage 1 of a complaint received on that day, nothing done yet. */
export const receivedOn = (day: string, rest: Partial<StageFacts> = {}): StageFacts => ({
  stage: 1,
  requestedOn: on(day),
  loggedOn: on(day),
  acknowledgedOn: null,
  defined: null,
  extensions: [],
  updates: [],
  respondedOn: null,
  ...rest,
})

/** Stage 2 of a complaint whose escalation was asked for on that day. */
export const escalatedOn = (day: string, rest: Partial<StageFacts> = {}): StageFacts =>
  receivedOn(day, { stage: 2, ...rest })

/** A notice that says all it should. */
export const extendedTo = (
  to: string,
  sentOn: string,
  rest: Partial<ExtensionFacts> = {},
): ExtensionFacts => ({
  to: on(to),
  sentOn: on(sentOn),
  reason: 'The surveyor’s report is not in yet.',
  goodReason: null,
  contactBlock: true,
  updateEveryDays: 5,
  ...rest,
})
