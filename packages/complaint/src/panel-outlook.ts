import type { PersonId } from './events.ts'
import { PANEL } from './head-decisions.ts'
import { hasDeciders } from './next-act.ts'
import type { Position } from './position.ts'

/** Somebody who could be given a complaint to consider, as far as nothing bars them now. */
export interface Eligible {
  personId: PersonId
  of: 'agent' | 'coop'
}

export interface PanelOutlook {
  /** Who would be left at stage 2 to look into it, and to decide together. */
  reviewers: number
  members: number
  /** Null where both would be possible. */
  warning: string | null
}

/**
 * Whether stage 2 could be considered by others (6.13), once those now allocated have acted at stage 1: by another officer of
 * the agent, or of the co-op where it manages itself, and by a panel where the landlord decides. Before anybody is
 * allocated, as many are taken off as stage 1 will need. `eligible`: without those whom anything bars already.
 */
export function panelOutlook(position: Position, eligible: readonly Eligible[]): PanelOutlook {
  const { handler, stage1 } = position
  const team = handler === 'agent' ? 'agent' : 'coop'
  const gone = new Set([
    ...stage1.actedBy,
    ...(stage1.investigator ? [stage1.investigator] : []),
    ...stage1.deciders,
  ])
  const left = (of: Eligible['of']) =>
    eligible.filter(person => person.of === of && !gone.has(person.personId)).length
  const toCome = stage1.respondedOn === null
  const investigators = toCome && !stage1.investigator ? 1 : 0
  const deciders = toCome && hasDeciders(handler, stage1) && stage1.deciders.length === 0 ? 1 : 0
  const reviewers = Math.max(0, left(team) - investigators)
  const members = Math.max(0, left('coop') - (team === 'coop' ? investigators : 0) - deciders)
  const panelNeeded = handler === 'landlord' || stage1.heads.some(head => head.responsibility === 'landlord')
  const lacking = [
    reviewers < 1 ? 'nobody of the team would be left to look into it' : '',
    panelNeeded && members < PANEL ? `${inNumbers(members)} for a panel of ${PANEL}` : '',
  ].filter(Boolean)
  return {
    reviewers,
    members,
    warning:
      lacking.length > 0
        ? `If this goes to stage 2, ${lacking.join(', and ')}: it needs people who had no part in stage 1 (Code 6.13).`
        : null,
  }
}

const inNumbers = (members: number): string =>
  members === 0
    ? 'no member would be left'
    : members === 1
      ? 'one member would be left'
      : `${members} members would be left`
