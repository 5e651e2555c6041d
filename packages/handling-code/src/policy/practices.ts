import type { Policy } from './policy.ts'
import type { PolicyVerdict, Setting } from './verdict.ts'

interface Practice extends Setting {
  value: (policy: Policy) => string
  /** The one way the Code leaves open. */
  codes: string
  weakness: string
}

/** Ways of doing things that are either the Code's or not: there is no stricter one. */
export const practiceVerdicts = (policy: Policy): PolicyVerdict[] =>
  PRACTICES.map(practice => verdictOf(practice, practice.value(policy)))

const PRACTICES: Practice[] = [
  {
    setting: 'definition',
    name: 'The definition of a complaint',
    provision: '1.2',
    value: policy => policy.definition,
    codes: 'the Code’s' satisfies Policy['definition'],
    weakness:
      'The Code’s definition is used as it stands; explain it further if you like, but narrow nothing.',
  },
  {
    setting: 'serviceRequestBecomesComplaint',
    name: 'When an answered service request becomes a complaint',
    provision: '1.5',
    value: policy => policy.serviceRequestBecomesComplaint,
    codes: 'when the resident is dissatisfied' satisfies Policy['serviceRequestBecomesComplaint'],
    weakness:
      'Dissatisfaction with the answer is enough; whether the service failed is for the complaint to find.',
  },
  {
    setting: 'refusalLetter',
    name: 'When a refusal is explained in writing',
    provision: '2.4',
    value: policy => policy.refusalLetter,
    codes: 'always' satisfies Policy['refusalLetter'],
    weakness: 'Whoever is refused is told why, and of the Ombudsman, without having to ask.',
  },
  {
    setting: 'exclusionsDecided',
    name: 'How exclusions are decided',
    provision: '2.5',
    value: policy => policy.exclusionsDecided,
    codes: 'case by case' satisfies Policy['exclusionsDecided'],
    weakness: 'Each refusal is decided on the complaint’s own facts, never by its kind alone.',
  },
  {
    setting: 'receivedBy',
    name: 'Who takes complaints',
    provision: '3.2',
    value: policy => policy.receivedBy,
    codes: 'any member of staff' satisfies Policy['receivedBy'],
    weakness: 'Residents may complain to anybody who works for the landlord, in any way they like.',
  },
  {
    setting: 'unrelatedIssues',
    name: 'What becomes of new, unrelated points',
    provision: '6.8',
    value: policy => policy.unrelatedIssues,
    codes: 'a new complaint' satisfies Policy['unrelatedIssues'],
    weakness: 'A point that does not belong in this complaint becomes a new one; it is not dropped.',
  },
]

function verdictOf({ setting, name, provision, codes, weakness }: Practice, value: string): PolicyVerdict {
  const asTheCode = value === codes
  return {
    setting,
    name,
    value,
    bound: codes,
    direction: 'fixed',
    provision,
    verdict: asTheCode ? 'as the Code' : 'weaker',
    because: asTheCode ? `Code ${provision} asks for this.` : weakness,
  }
}
