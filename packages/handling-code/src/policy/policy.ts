/**
 * A landlord's complaints policy as data. Every setting has a bound set by the Code; `policyVerdicts` says which
 * settings are weaker than the Code and refused. Days are working days, months calendar months.
 */
export interface Policy {
  acknowledgementDays: { 1: number; 2: number }
  responseDays: { 1: number; 2: number }
  /** What the response days count from. `request`: receipt at stage 1, the escalation request at stage 2. */
  responseFrom: { 1: 'acknowledgement' | 'request'; 2: 'acknowledgement' | 'request' }
  /** The most an extension may add without good reason. */
  extensionDays: { 1: number; 2: number }
  /** The resident's agreement is asked where the extended total goes past so many working days; null: never. */
  agreementOver: number | null
  /** How long a resident is guided to ask for stage 2: a reminder, never a bar (5.11, 6.10). Null: no guide. */
  escalationGuideDays: number | null
  ageLimit: { months: number; from: 'the event' | 'the event or awareness of it' }
  /** Whether a late acknowledgement leaves the response date where it was (rulebook 1.4). */
  lateAcknowledgementDoesNotLengthen: boolean
  refusalLetter: 'always' | 'when asked'
  /** When an answered service request becomes a complaint (1.5). */
  serviceRequestBecomesComplaint:
    | 'when the resident is dissatisfied'
    | 'when there was a failure in the service'
  /** Whether the Code's definition of a complaint (1.2) is used as it stands; the landlord may add to it. */
  definition: 'the Code’s' | 'its own'
  /** Who takes complaints (3.2). */
  receivedBy: 'any member of staff' | 'the complaints team only'
  exclusionsDecided: 'case by case' | 'as a class'
  /** What becomes of new issues at stage 2 (6.8). */
  unrelatedIssues: 'a new complaint' | 'not considered'
  ombudsmanEvidenceDays: number
  retentionYears: number
  smallNumberThreshold: number
  ombudsmanMember: boolean
}
