import type { Policy } from './policy.ts'

/** A policy that gives residents what the Code does: where a new landlord starts. */
export const codeAsPolicy: Policy = {
  acknowledgementDays: { 1: 5, 2: 5 },
  responseDays: { 1: 10, 2: 20 },
  responseFrom: { 1: 'acknowledgement', 2: 'acknowledgement' },
  extensionDays: { 1: 10, 2: 20 },
  agreementOver: null,
  escalationGuideDays: null,
  ageLimit: { months: 12, from: 'the event or awareness of it' },
  lateAcknowledgementDoesNotLengthen: true,
  refusalLetter: 'always',
  serviceRequestBecomesComplaint: 'when the resident is dissatisfied',
  definition: 'the Code’s',
  receivedBy: 'any member of staff',
  exclusionsDecided: 'case by case',
  unrelatedIssues: 'a new complaint',
  ombudsmanEvidenceDays: 15,
  retentionYears: 6,
  smallNumberThreshold: 5,
  ombudsmanMember: true,
}
