import type { Asked, DeterminationTerm, OrderKind, PackKind } from '@putright/complaint'

/** What the Ombudsman waits for. */
export const ASKED: Record<Asked['kind'], string> = {
  evidence: 'Evidence',
  'referral back': 'Referred back: to be dealt with here',
  failure: 'Complaint handling failure: to be put right',
}

/** The eight terms as a list of choices shows them, with what each means. */
export const TERMS: Record<DeterminationTerm, string> = {
  'no maladministration': 'No maladministration',
  'service failure': 'Service failure',
  maladministration: 'Maladministration',
  'severe maladministration': 'Severe maladministration',
  mediation: 'Mediation',
  redress: 'Redress: put right before the Ombudsman looked at it',
  'outside jurisdiction': 'Outside jurisdiction',
  withdrawn: 'Withdrawn',
}

export const ORDERS: Record<OrderKind, string> = {
  apology: 'An apology',
  payment: 'A payment',
  repair: 'A repair',
  review: 'A review of the case or the practice',
  training: 'Training',
  policy: 'A change of policy',
  other: 'Something else',
}

export const PACKS: Record<PackKind, string> = {
  'case file': 'Case file',
  'for the Ombudsman': 'Evidence for the Ombudsman',
  'subject access': 'The resident’s copy of their data',
}

/** A list of choices from words by their value. */
export const choicesOf = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))
