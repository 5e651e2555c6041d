import type { ProvisionText } from './provision.ts'

/** Self-assessment, reporting and compliance */
export const section8 = [
  {
    id: '8.1',
    words:
      'Each year a report for scrutiny: self-assessment, an analysis of performance with a summary of refusals, any non-compliance the Ombudsman found, improvements made, the Ombudsman’s annual report on the landlord, and its other publications about the landlord.',
    kind: 'report',
    evidence:
      'Report generator fills (b) figures and refusals, (c) and (e)-(f) from Ombudsman dealings, (d) from learning records, (a) from the self-assessment; completeness of a-f.',
    selfAssessed: true,
  },
  {
    id: '8.2',
    words:
      'The report goes to the governing body and on the complaints part of the website, with the governing body’s response beside it.',
    kind: 'report',
    evidence: 'Dates: presented to committee, minuted response, published address of report and response.',
    selfAssessed: true,
  },
  {
    id: '8.3',
    words:
      'The landlord assesses itself again after a significant restructure, merger or change of procedure.',
    kind: 'governance',
    evidence: 'Self-assessment versions and the triggering event; policy version changes since the last one.',
    selfAssessed: true,
  },
  {
    id: '8.4',
    words: 'The Ombudsman may ask for the self-assessment to be reviewed after an investigation.',
    kind: 'governance',
    evidence: 'Ombudsman dealings with a self-assessment request and the date of the new version.',
    selfAssessed: true,
  },
  {
    id: '8.5',
    words:
      'If exceptional events stop compliance, the landlord tells the Ombudsman and the residents affected, publishes it, and says when it will comply again.',
    kind: 'governance',
    evidence:
      'Incident record with dates of notice to the Ombudsman, to residents and on the website, and the return date.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
