import { PolicyDraftForm } from './policy-form.ts'

/** What a page sends for the Code as it stands, with some of it typed otherwise. */
const AS_TYPED = {
  title: 'Complaints policy',
  settings: {
    acknowledgementDays: { 1: '5', 2: '5' },
    responseDays: { 1: '10', 2: '20' },
    responseFrom: { 1: 'acknowledgement', 2: 'acknowledgement' },
    extensionDays: { 1: '10', 2: '20' },
    agreementOver: '',
    escalationGuideDays: '',
    ageLimit: { months: '12', from: 'the event or awareness of it' },
    lateAcknowledgementDoesNotLengthen: 'yes',
    refusalLetter: 'always',
    serviceRequestBecomesComplaint: 'when the resident is dissatisfied',
    definition: 'the Code’s',
    receivedBy: 'any member of staff',
    exclusionsDecided: 'case by case',
    unrelatedIssues: 'a new complaint',
    ombudsmanEvidenceDays: '15',
    retentionYears: '6',
    smallNumberThreshold: '5',
  },
  additions: {},
}

const raw = (change: Record<string, string>, version: number) => {
  const typed = structuredClone(AS_TYPED) as unknown as Record<string, unknown>
  for (const [path, value] of Object.entries(change)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, typed)
    place[last] = value
  }
  return { ...typed, version: String(version) }
}

export const typedPolicy = Object.assign(
  (change: Record<string, string>, version: number) => PolicyDraftForm.parse(raw(change, version)),
  { raw },
)
