import type { PersonId } from './events.ts'
import { hasDeciders } from './next-act.ts'
import type { HeadPosition, Position, StagePosition } from './position.ts'

/**
 * Those who may decide a head at a stage: the investigator for the agent's service (procedure A), the allocated
 * deciders for the landlord's own decision (procedure B). A co-op without an agent: its officer at stage 1, a panel at stage 2.
 */
export function decidersOf(head: HeadPosition, stage: StagePosition, { handler }: Position): PersonId[] {
  const others = hasDeciders(handler, stage) && (handler === 'landlord' || head.responsibility === 'landlord')
  if (others) return stage.deciders
  return stage.investigator ? [stage.investigator] : []
}
