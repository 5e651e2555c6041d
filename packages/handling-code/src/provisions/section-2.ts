import type { ProvisionText } from './provision.ts'

/** Exclusions */
export const section2 = [
  {
    id: '2.1',
    words:
      'Complaints are taken on unless there is a sound reason not to, each judged on its own facts, with the reasoning kept.',
    kind: 'case',
    evidence: 'Acceptance rate; every refusal has a ground, a written reasoning, a decider and a date.',
    selfAssessed: true,
  },
  {
    id: '2.2',
    words:
      'The policy lists what will not be taken on or escalated, and those grounds are fair to residents: typically more than twelve months old, a claim already filed at court, or already dealt with under the policy.',
    kind: 'policy',
    evidence:
      'Refusals by ground; refusals whose ground is not one of the policy’s listed grounds (should be none).',
    selfAssessed: true,
  },
  {
    id: '2.3',
    words:
      'A complaint that comes within twelve months of the event, or of the resident finding out, is taken on unless another ground applies; for older ones the landlord considers whether there is good reason to use its discretion.',
    kind: 'case',
    evidence:
      'For each complaint: event date, awareness date, received date; refusals for age inside twelve months (should be none); recorded discretion decision for every older one.',
    selfAssessed: true,
  },
  {
    id: '2.4',
    words:
      'A resident whose complaint is turned down is told why it does not suit the process and that they may take that decision to the Ombudsman, who can tell the landlord to take it on.',
    kind: 'case',
    evidence:
      'Share of refusals with a refusal letter sent, containing reasons and the Ombudsman text; days from decision to letter; Ombudsman overturns.',
    selfAssessed: true,
  },
  {
    id: '2.5',
    words: 'No blanket rules: each possible exclusion is decided on the individual circumstances.',
    kind: 'case',
    evidence:
      'Every refusal carries reasoning of its own (no identical text reused); reviewer different from proposer where configured.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
