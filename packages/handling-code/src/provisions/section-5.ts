import type { ProvisionText } from './provision.ts'

/** The complaint handling process */
export const section5 = [
  {
    id: '5.1',
    words:
      'There is one policy for complaints under the Code, and nobody is treated differently for complaining.',
    kind: 'policy',
    evidence: null,
    selfAssessed: true,
  },
  {
    id: '5.2',
    words:
      'Settling things early and close to home matters, but without an extra named stage such as an informal step or a stage 0.',
    kind: 'policy',
    evidence: 'The settings permit exactly stage 1 and stage 2; no other stage name exists in them.',
    selfAssessed: true,
  },
  {
    id: '5.3',
    words: 'Never more than two stages.',
    kind: 'policy',
    evidence: 'The settings hold two stages; no complaint has a third formal response.',
    selfAssessed: true,
  },
  {
    id: '5.4',
    words:
      'Where somebody else answers at a stage (an agent, a contractor, an adjudicator), that answer is part of the same two stages; nobody goes through two processes.',
    kind: 'policy',
    evidence:
      'Complaints by responding organisation (co-op or agent) all sit on the same two-stage record; none is duplicated at the agent.',
    selfAssessed: true,
  },
  {
    id: '5.5',
    words: 'The landlord remains responsible for third parties keeping to the Code.',
    kind: 'governance',
    evidence: 'On-time figures split by handling organisation; monitoring reviews of the agent recorded.',
    selfAssessed: true,
  },
  {
    id: '5.6',
    words:
      'At each stage, once logged or escalated, the landlord writes down how it understands the complaint and what outcome is wanted, asking the resident about anything unclear.',
    kind: 'case',
    evidence:
      'Share of stage records with a definition and outcomes sought filled before acknowledgement; clarification requests logged.',
    selfAssessed: true,
  },
  {
    id: '5.7',
    words:
      'The acknowledgement says which parts the landlord is and is not responsible for, and clears up any that are in doubt.',
    kind: 'case',
    evidence: 'Responsibility set for each head of the definition at the time of acknowledgement.',
    selfAssessed: true,
  },
  {
    id: '5.8',
    words:
      'Handlers judge on merits, independently and with an open mind; let the resident put their side; deal with conflicts of interest, real or apparent; and weigh all the evidence.',
    kind: 'case',
    evidence:
      'Conflict declaration per handler and stage; entry showing the resident’s account was invited; evidence list per complaint.',
    selfAssessed: true,
  },
  {
    id: '5.9',
    words:
      'If the answer will fall outside the Code’s times, the landlord and resident agree how often updates will be given.',
    kind: 'case',
    evidence:
      'Every complaint past the standard time has an agreed update interval; updates sent on or before each promised date.',
    selfAssessed: true,
  },
  {
    id: '5.10',
    words:
      'Reasonable adjustments are made where fitting; agreed adjustments and disclosed disabilities are both recorded, and the adjustments kept under review.',
    kind: 'case',
    evidence:
      'Adjustment register per person with agreed date, review date, last reviewed; overdue reviews; adjustments applied to letters.',
    selfAssessed: true,
  },
  {
    id: '5.11',
    words:
      'Escalation is refused only for a sound reason consistent with the exclusions section, and the reason is set out.',
    kind: 'case',
    evidence:
      'Escalation requests refused, each with ground and letter; escalation requests with no recorded decision (should be none).',
    selfAssessed: true,
  },
  {
    id: '5.12',
    words:
      'A complete record is kept: the original complaint and date, all correspondence with the resident and others, supporting documents, and the outcome of each stage.',
    kind: 'case',
    evidence:
      'Completeness check per complaint: original text or file, received date, correspondence, evidence, outcome for each stage reached; audit trail intact.',
    selfAssessed: true,
  },
  {
    id: '5.13',
    words: 'Any stage can put the matter right, without the resident having to escalate to get a remedy.',
    kind: 'case',
    evidence: 'Remedies offered by stage; share of upheld stage 1 complaints with a remedy.',
    selfAssessed: true,
  },
  {
    id: '5.14',
    words:
      'There are policies for unacceptable behaviour by residents or their representatives; restrictions can be justified by evidence and are reviewed regularly.',
    kind: 'policy',
    evidence: 'Restriction register: reason, evidence, start, next review; overdue reviews.',
    selfAssessed: true,
  },
  {
    id: '5.15',
    words: 'Contact restrictions are proportionate and take the Equality Act into account.',
    kind: 'case',
    evidence: 'Every restriction has an equality consideration recorded and a reviewer.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
