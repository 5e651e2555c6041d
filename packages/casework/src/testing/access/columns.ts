import type { Role } from '@putright/db'

/** Of what kind of organisation somebody is; a co-op by itself has no agent. */
export type Side = 'agent' | 'coop' | 'coop by itself' | 'lender' | 'federation'

export interface Column {
  heading: string
  side: Side
  role: Role
  /** Whether they are among those who decide the complaint. */
  decides?: true
}

/** Every role, and the two in which a committee member decides. */
export const COLUMNS: readonly Column[] = [
  { heading: 'Agent: officer', side: 'agent', role: 'complaints officer' },
  { heading: 'Agent: manager', side: 'agent', role: 'manager' },
  { heading: 'Agent: auditor', side: 'agent', role: 'auditor' },
  { heading: 'Co-op: Secretary', side: 'coop', role: 'secretary' },
  { heading: 'Co-op: MRC', side: 'coop', role: 'MRC' },
  { heading: 'Co-op: chair', side: 'coop', role: 'chair' },
  { heading: 'Co-op: member', side: 'coop', role: 'committee member' },
  { heading: 'Co-op: auditor', side: 'coop', role: 'auditor' },
  { heading: 'Decider', side: 'coop', role: 'committee member', decides: true },
  { heading: 'Lent reviewer', side: 'lender', role: 'committee member', decides: true },
  { heading: 'No agent: Secretary', side: 'coop by itself', role: 'secretary' },
  { heading: 'No agent: officer', side: 'coop by itself', role: 'complaints officer' },
  { heading: 'No agent: auditor', side: 'coop by itself', role: 'auditor' },
  { heading: 'Federation: analyst', side: 'federation', role: 'analyst' },
  { heading: 'Federation: manager', side: 'federation', role: 'manager' },
  { heading: 'Federation: auditor', side: 'federation', role: 'auditor' },
]

/** How what they try stands to them. */
export const STANDINGS = ['own', 'walled off', 'ended', 'foreign'] as const
export type Standing = (typeof STANDINGS)[number]
