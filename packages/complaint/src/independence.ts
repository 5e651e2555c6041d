import type { PersonId } from './events.ts'
import type { Position } from './position.ts'

/**
 * Why a person may not consider a complaint at stage 2, in a sentence; null if they may.
 * Code 6.13: whoever considers stage 2 did not consider stage 1. Computed from the record, never ticked.
 */
export function barredFromStage2(person: PersonId, { stage1 }: Position): string | null {
  return stage1.actedBy.includes(person)
    ? 'They considered this complaint at stage 1, and stage 2 needs somebody else (Code 6.13).'
    : null
}
