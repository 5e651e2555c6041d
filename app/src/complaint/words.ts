import type { Act, Mover, NextAct, Position } from '@putright/complaint'

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
  respond: 'Issue the response',
  extend: 'Extend the response date',
  escalate: 'Log a request for stage 2',
  refuse: 'Refuse',
  withdraw: 'Record a withdrawal',
}

/** Where an act's page is, beneath the complaint. */
export const ACT_PAGES: Record<Act, string> = {
  acknowledge: 'acknowledgement',
  allocate: 'allocation',
  recommend: 'recommendation',
  decide: 'decision',
  respond: 'response',
  extend: 'extension',
  escalate: 'escalation',
  refuse: 'refusal',
  withdraw: 'withdrawal',
}

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
