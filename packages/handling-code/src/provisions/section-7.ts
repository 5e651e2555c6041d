import type { ProvisionText } from './provision.ts'

/** Putting things right */
export const section7 = [
  {
    id: '7.1',
    words:
      'When something went wrong, the landlord owns up and says what it has done or will do: apology, explanation, help, action on delay, changed decision, corrected record, money, changed practice.',
    kind: 'case',
    evidence:
      'Upheld or partly upheld complaints with at least one acknowledgement and remedy; remedies by type.',
    selfAssessed: true,
  },
  {
    id: '7.2',
    words: 'The remedy matches the effect the failing had on the resident.',
    kind: 'case',
    evidence: 'Impact assessment filled on upheld complaints; remedy amount against impact grade.',
    selfAssessed: true,
  },
  {
    id: '7.3',
    words: 'A remedy says what and by when, agreed with the resident where suitable, and is carried through.',
    kind: 'case',
    evidence:
      'Remedies with action, owner and due date; completed on time; overdue; average days late; evidence of completion.',
    selfAssessed: true,
  },
  {
    id: '7.4',
    words: 'The Ombudsman’s remedies guidance is considered.',
    kind: 'case',
    evidence: 'Guidance version recorded on each financial remedy; tick of consideration.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
