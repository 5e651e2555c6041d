import type { CoopDb } from '@putright/db'
import { codeAsPolicy, type Policy, READY_MADE } from '@putright/handling-code'
import { addCalendarMonths, type CalendarDate } from '@putright/working-days'
import { adoptPolicy } from '../operator/organisations.ts'

/** An agent’s policy of the older kind: stricter than the Code in some settings, weaker in others. */
export const draftPolicy: Policy = {
  ...codeAsPolicy,
  responseFrom: { 1: 'acknowledgement', 2: 'request' },
  extensionDays: { 1: 10, 2: 10 },
  agreementOver: 20,
  escalationGuideDays: 20,
  refusalLetter: 'when asked',
  serviceRequestBecomesComplaint: 'when there was a failure in the service',
  definition: 'its own',
  ageLimit: { months: 12, from: 'the event' },
  receivedBy: 'the complaints team only',
  exclusionsDecided: 'as a class',
  unrelatedIssues: 'not considered',
}

/** The same with every weaker setting as the Code has it, and every stricter one kept. */
export const adoptedPolicy: Policy = {
  ...draftPolicy,
  refusalLetter: codeAsPolicy.refusalLetter,
  serviceRequestBecomesComplaint: codeAsPolicy.serviceRequestBecomesComplaint,
  definition: codeAsPolicy.definition,
  ageLimit: codeAsPolicy.ageLimit,
  receivedBy: codeAsPolicy.receivedBy,
  exclusionsDecided: codeAsPolicy.exclusionsDecided,
  unrelatedIssues: codeAsPolicy.unrelatedIssues,
}

/**
 * Takes a co-op through adopting its policy: the draft is refused, setting by setting, and the corrected one adopted.
 * Answers why the draft was refused; nothing of it is kept.
 */
export async function adoptTerracePolicy(db: CoopDb, coopId: string, today: CalendarDate): Promise<string[]> {
  const adoptedOn = addCalendarMonths(today, -18)
  const words = {
    title: 'Complaints policy for the agent’s service and the co-op’s decisions',
    adoptedOn,
    additions: READY_MADE['with an agent'].additions,
    meeting: 'the annual general meeting',
  }
  const draft = await adoptPolicy(db, coopId, { ...words, settings: draftPolicy })
  if (draft.done) throw new Error('A policy weaker than the Code was adopted')
  const corrected = await adoptPolicy(db, coopId, { ...words, settings: adoptedPolicy })
  if (!corrected.done) throw new Error(corrected.because.join(' '))
  return draft.because
}
