import type { Act, Correspondent, Mover, NextAct, Position } from '@putright/complaint'

/** What is to be done next, in a verb. */
export const NEXT: Record<NextAct, string> = {
  acknowledge: 'Acknowledge and define it',
  allocate: 'Allocate who considers it',
  recommend: 'Investigate and recommend',
  decide: 'Decide',
  respond: 'Issue the response',
}

/** An act as a button says it. */
export const ACT_WORDS: Record<Act, string> = {
  acknowledge: 'Acknowledge and define',
  allocate: 'Allocate',
  recommend: 'Recommend',
  decide: 'Decide',
  agree: 'Agree with the decision',
  respond: 'Issue the response',
  redefine: 'Change the definition',
  share: 'Share provisional findings',
  comment: 'Record the resident’s comment',
  extend: 'Extend the response date',
  'approve an extension': 'Approve or decline more time',
  update: 'Tell the resident how things stand',
  escalate: 'Log a request for stage 2',
  refuse: 'Refuse',
  withdraw: 'Record a withdrawal',
  reverse: 'Take on what was refused',
  branch: 'Log a new issue as a complaint of its own',
  declare: 'Declare an interest',
  lend: 'Ask a reviewer of another co-op',
  represent: 'Name a representative',
  support: 'Agree an adjustment',
  correspond: 'Record a letter, call or visit',
  file: 'File documents',
  mark: 'Mark what is not for others',
  pursue: 'Follow up what was promised',
  learn: 'Record what is learnt',
  'deal with the Ombudsman': 'Deal with the Ombudsman',
  'give access': 'Answer a request for personal data',
  retain: 'How long it is kept',
  correct: 'Correct the record',
}

/** Where an act's page is, beneath the complaint. */
export const ACT_PAGES: Record<Act, string> = {
  acknowledge: 'acknowledgement',
  allocate: 'allocation',
  recommend: 'recommendation',
  decide: 'decision',
  agree: 'decision-room',
  respond: 'response',
  redefine: 'definition',
  share: 'provisional-findings',
  comment: 'comment',
  extend: 'extension',
  'approve an extension': 'extension-approval',
  update: 'update',
  escalate: 'escalation',
  refuse: 'refusal',
  withdraw: 'withdrawal',
  reverse: 'reversal',
  branch: 'new-issue',
  declare: 'declaration',
  lend: 'lent-reviewer',
  represent: 'representative',
  support: 'support',
  correspond: 'correspondence/new',
  file: 'documents/new',
  mark: 'marks',
  pursue: 'putting-right',
  learn: 'lesson',
  'deal with the Ombudsman': 'ombudsman',
  'give access': 'subject-access',
  retain: 'retention',
  correct: 'correction',
}

/** The same for a person: those who decide for the co-op do so in the decision room. */
export const pageOfAct = (act: Act, decidesForCoop: boolean): string =>
  act === 'decide' && decidesForCoop ? ACT_PAGES.agree : ACT_PAGES[act]

export const MOVERS: Record<Mover, string> = {
  agent: 'Agent',
  landlord: 'Co-op',
  resident: 'Resident',
  nobody: 'Nobody',
}

export const ENDS: Record<NonNullable<Position['end']>, string> = {
  'final response': 'Final response issued',
  refused: 'Not accepted',
  'escalation refused': 'Escalation refused',
  withdrawn: 'Withdrawn',
}

/** `4` as “in 4 working days”, `0` as “today”, `-2` as “2 working days late”. */
export function daysLeftInWords(days: number): string {
  if (days === 0) return 'today'
  const count = Math.abs(days) === 1 ? '1 working day' : `${Math.abs(days)} working days`
  return days > 0 ? `in ${count}` : `${count} late`
}

/** Whom a letter, call or visit was with. */
export const CORRESPONDENT_CHOICES: { value: Correspondent; label: string }[] = [
  { value: 'resident', label: 'The resident' },
  { value: 'representative', label: 'Their representative' },
  { value: 'contractor', label: 'A contractor' },
  { value: 'witness', label: 'A witness' },
  { value: 'member', label: 'A member of the co-op' },
  { value: 'other', label: 'Somebody else' },
]

/** How large a file is: `1.2 MB`, `38 KB`. */
export const sizeInWords = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`
