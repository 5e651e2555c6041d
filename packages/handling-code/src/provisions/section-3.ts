import type { ProvisionText } from './provision.ts'

/** Accessibility and awareness */
export const section3 = [
  {
    id: '3.1',
    words:
      'There are several ways to complain, and needs under the Equality Act are anticipated rather than waited for.',
    kind: 'policy',
    evidence:
      'Complaints by channel (at least two channels live and used); share of complaints with the adjustments question answered.',
    selfAssessed: true,
  },
  {
    id: '3.2',
    words:
      'Any channel, any member of staff; everybody knows the process and can pass a complaint to the right person.',
    kind: 'case',
    evidence:
      'Complaints by channel and by first receiver; days between first receipt by anyone and logging.',
    selfAssessed: true,
  },
  {
    id: '3.3',
    words: 'Many complaints are not a bad mark, and few may mean residents cannot complain.',
    kind: 'governance',
    evidence:
      'CH01 trend with a low-volume prompt to the committee; zero-complaint periods flagged for discussion.',
    selfAssessed: true,
  },
  {
    id: '3.4',
    words:
      'The policy, covering the two stages, what happens in each and how long they take, is clear, easy for everybody to get, and on the website.',
    kind: 'policy',
    evidence: 'Published policy version with address, date and accessible-format flag held in the register.',
    selfAssessed: true,
  },
  {
    id: '3.5',
    words: 'The policy says how it, the Ombudsman and the Code will be made known to residents.',
    kind: 'policy',
    evidence: 'Log of publicity actions with dates and channels.',
    selfAssessed: true,
  },
  {
    id: '3.6',
    words: 'A resident may have somebody act for them, and be represented or accompanied at meetings.',
    kind: 'case',
    evidence: 'Complaints with a representative and authority on file; meeting records showing who attended.',
    selfAssessed: true,
  },
  {
    id: '3.7',
    words: 'Residents are told they can use the Ombudsman and how.',
    kind: 'case',
    evidence:
      'Share of acknowledgements, extension notices and responses that contain the current Ombudsman contact block.',
    selfAssessed: true,
  },
] as const satisfies readonly ProvisionText[]
