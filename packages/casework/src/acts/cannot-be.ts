import type { CaseRole } from '@putright/complaint'
import { type Refusal, refuse } from '../answer.ts'
import type { Candidates } from './candidates.ts'

/** Why somebody cannot be given a part in a complaint: they are none of those who could have it, or something bars them (5.8, 6.13). */
export function cannotBe(role: CaseRole, personId: string, candidates: Candidates): Refusal | null {
  const among = role === 'investigator' ? candidates.investigators : candidates.deciders
  const chosen = among.find(({ id }) => id === personId)
  if (!chosen) return refuse('not possible', AMONG[role], FIELDS[role])
  return chosen.barred[0]
    ? refuse('not possible', `${chosen.name} cannot be chosen. ${chosen.barred.join(' ')}`, FIELDS[role])
    : null
}

const AMONG: Record<CaseRole, string> = {
  investigator: 'Choose somebody of the team that handles this co-op’s complaints.',
  decider: 'Choose members of the co-op to decide.',
  deputy: 'Choose deputies among those who could decide.',
}

const FIELDS: Record<CaseRole, string> = {
  investigator: 'investigator',
  decider: 'deciders',
  deputy: 'deputies',
}
