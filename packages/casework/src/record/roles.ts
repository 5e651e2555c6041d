import type { PersonId, Position } from '@putright/complaint'
import type { Stage } from '@putright/handling-code'

export interface HeldRole {
  person_id: PersonId
  stage: Stage
  role: 'investigator' | 'decider'
}

/** Who holds what role on a complaint, at both its stages. */
export const rolesOf = ({ stage1, stage2 }: Position): HeldRole[] =>
  (stage2 ? [stage1, stage2] : [stage1]).flatMap(({ stage, investigator, deciders }) => [
    ...(investigator ? [{ person_id: investigator, stage, role: 'investigator' as const }] : []),
    ...deciders.map(person_id => ({ person_id, stage, role: 'decider' as const })),
  ])
