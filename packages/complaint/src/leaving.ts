import type { CaseRole, FactOf, PersonId } from './events.ts'
import type { StagePosition } from './position.ts'

type Holding = Pick<StagePosition, 'stage' | 'investigator' | 'deciders' | 'deputies'>

/** What somebody holds at a stage. */
export const heldAt = (personId: PersonId, stage: Holding): CaseRole[] =>
  (['investigator', 'decider', 'deputy'] as const).filter(role => holdersOf(stage, role).includes(personId))

/** To whom goes what somebody held who leaves; a role left out goes to nobody. */
export type Takers = Partial<Record<CaseRole, PersonId>>

/**
 * The allocations by which somebody who leaves gives up what they hold of `roles`. Decisions they took stand: they were
 * of the committee when they took them. A deputy who takes a decider's place is deputy no longer.
 */
export function givenUp(
  leaver: PersonId,
  stage: Holding,
  roles: readonly CaseRole[],
  takers: Takers,
): FactOf<'allocated'>[] {
  const promoted = roles.includes('decider') ? takers.decider : undefined
  return (['investigator', 'decider', 'deputy'] as const).flatMap(role => {
    const before = holdersOf(stage, role)
    const gone = roles.includes(role) ? leaver : undefined
    const taker = gone && takers[role]
    const staying = before.filter(id => id !== gone && !(role === 'deputy' && id === promoted))
    const after = taker ? [...staying, taker] : staying
    if (after.length === before.length && after.every(id => before.includes(id))) return []
    return [{ type: 'allocated', stage: stage.stage, role, personIds: after, ...(gone && { leaver }) }]
  })
}

function holdersOf({ investigator, deciders, deputies }: Holding, role: CaseRole): PersonId[] {
  if (role === 'investigator') return investigator ? [investigator] : []
  return role === 'decider' ? deciders : deputies
}
