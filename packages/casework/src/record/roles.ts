import { lentFor, type PersonId } from '@putright/complaint'
import type { Stage } from '@putright/handling-code'
import type { Folded } from './case-file.ts'

export interface HeldRole {
  person_id: PersonId
  stage: Stage
  role: 'investigator' | 'decider'
  lent: boolean
}

/** Who holds what role on a complaint, at both its stages. Nobody is lent to a role they held already. */
export const rolesOf = ({ position: { stage1, stage2 }, events }: Folded): HeldRole[] =>
  (stage2 ? [stage1, stage2] : [stage1]).flatMap(({ stage, investigator, deciders }) => {
    const lent = lentFor(events, stage).map(({ personId }) => personId)
    return [
      ...(investigator
        ? [{ person_id: investigator, stage, role: 'investigator' as const, lent: false }]
        : []),
      ...deciders.map(person_id => ({
        person_id,
        stage,
        role: 'decider' as const,
        lent: lent.includes(person_id),
      })),
    ]
  })
