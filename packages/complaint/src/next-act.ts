import type { Handler } from './events.ts'
import { PANEL } from './head-decisions.ts'
import type { HeadPosition, Mover, NextAct, Position } from './position.ts'
import type { StageRecord } from './stage-record.ts'

interface Standing {
  state: Position['state']
  handler: Handler
  current: StageRecord
}

/**
 * What has to be done next, and by whom. Procedure A: the agent throughout. Procedure B: the agent investigates and
 * recommends, the landlord decides and tells the resident. With heads of both, the agent issues the one response.
 */
export function nextAct({ state, handler, current }: Standing): { next: NextAct | null; whoseMove: Mover } {
  if (state === 'ended') return { next: null, whoseMove: 'nobody' }
  if (state === 'answered') return { next: null, whoseMove: 'resident' }
  if (!current.acknowledgedOn) return { next: 'acknowledge', whoseMove: handler }
  if (needsAllocation(handler, current)) return { next: 'allocate', whoseMove: handler }
  const undecided = current.heads.filter(head => !head.decision)
  if (undecided.some(head => awaitsRecommendation(handler, head)))
    return { next: 'recommend', whoseMove: handler }
  if (undecided.some(head => head.responsibility === 'agent')) return { next: 'decide', whoseMove: handler }
  if (undecided.length > 0) return { next: 'decide', whoseMove: 'landlord' }
  return { next: 'respond', whoseMove: decidesAll(current.heads) ? 'landlord' : handler }
}

/** Whether somebody other than the investigator decides: the landlord's own heads, and a co-op's panel at stage 2. */
export function hasDeciders(
  handler: Handler,
  { stage, heads }: Pick<StageRecord, 'stage' | 'heads'>,
): boolean {
  return handler === 'landlord' ? stage === 2 : heads.some(head => head.responsibility === 'landlord')
}

/** In procedure B the landlord decides on the agent's report; without an agent there is nobody to recommend. */
export const awaitsRecommendation = (handler: Handler, head: HeadPosition): boolean =>
  handler === 'agent' && head.responsibility === 'landlord' && !head.recommendation

// A panel that lost a member to a conflict of interest (5.8) is filled up before it goes on.
function needsAllocation(handler: Handler, current: StageRecord): boolean {
  const needed = hasDeciders(handler, current) ? (current.stage === 2 ? PANEL : 1) : 0
  return !current.investigator || current.deciders.length < needed
}

const decidesAll = (heads: readonly HeadPosition[]) => heads.every(head => head.responsibility === 'landlord')
