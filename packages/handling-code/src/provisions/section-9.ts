import type { ProvisionText } from './provision.ts'

/** Scrutiny and oversight: continuous learning and improvement */
export const section9 = [
  {
    id: '9.1',
    words: 'The landlord looks past the single complaint for improvements to the service.',
    kind: 'case',
    evidence: 'Share of ended complaints with a learning decision (learning found or none, with reason).',
    selfAssessed: true,
  },
  {
    id: '9.2',
    words:
      'A good complaints culture helps settle disputes; complaints are used as intelligence to spot problems and change the service.',
    kind: 'governance',
    evidence: 'Themes by category and period; improvements opened from complaints and their status.',
    selfAssessed: true,
  },
  {
    id: '9.3',
    words: 'Report learning and changes to stakeholders such as panels, staff and committees.',
    kind: 'governance',
    evidence: 'Learning bulletins sent, to whom and when.',
    selfAssessed: true,
  },
  {
    id: '9.4',
    words:
      'A suitably senior person is accountable for complaint handling and looks for systemic issues, serious risks and policies to revise.',
    kind: 'governance',
    evidence: 'Lead role held by somebody throughout; theme reviews recorded with date and conclusion.',
    selfAssessed: true,
  },
  {
    id: '9.5',
    words: 'A governing-body member is the Member Responsible for Complaints (MRC).',
    kind: 'governance',
    evidence: 'MRC role held without a gap in the period.',
    selfAssessed: true,
  },
  {
    id: '9.6',
    words:
      'The MRC makes sure the governing body regularly gets insight into performance, with access to information and people.',
    kind: 'governance',
    evidence: 'Committee packs issued per period; MRC’s account in use; MRC’s report attached.',
    selfAssessed: true,
  },
  {
    id: '9.7',
    words:
      'At the least the MRC and governing body get: volumes, categories, outcomes and performance; trends; what the Ombudsman found and progress on orders after severe maladministration; the annual report.',
    kind: 'governance',
    evidence: 'Each committee pack has parts a-d; orders with due dates and status.',
    selfAssessed: true,
  },
  {
    id: '9.8',
    words:
      'Everybody involved in complaints, third parties included, has a standing objective: work together, own shortfalls together rather than blame, keep to professional standards.',
    kind: 'governance',
    evidence: null,
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
