import { editionInForce, type Policy, stageClocks } from '@putright/handling-code'
import type { WorkingDays } from '@putright/working-days'
import type { ComplaintEvent, FactOf, FactType, Recorded } from './events.ts'
import { nextAct } from './next-act.ts'
import type { End, Position, StagePosition } from './position.ts'
import { type StageRecord, stageFactsAfter } from './stage-record.ts'

/**
 * Folds the record of one complaint into where it stands, under the policy in force when it was received.
 * Pure: the same events, policy and calendar always give the same position. Events come in order of `seq`,
 * beginning with `received`; anything else throws. A date outside the calendar throws OutsideTheCalendar.
 */
export function positionAfter(
  events: readonly ComplaintEvent[],
  policy: Policy,
  calendar: WorkingDays,
): Position {
  const [received] = events
  if (received?.type !== 'received') throw new Error('The record of a complaint begins with its receipt')
  const logged = last(events, 'logged')
  const escalated = last(events, 'escalated')
  const edition = editionInForce(received.on)
  const clocked = (stage: StageRecord): StagePosition => ({
    ...stage,
    clocks: stageClocks(stage, policy, calendar, edition),
  })
  const loggedOn = logged?.source === 'casework' ? logged.on : null
  const stage1 = clocked(stageFactsAfter(events, 1, received.on, loggedOn))
  const stage2 = escalated
    ? clocked(stageFactsAfter(events, 2, escalated.on, escalated.loggedOn ?? null))
    : null
  const current = stage2 ?? stage1
  const ending = endOf(events, stage2)
  const state = ending ? 'ended' : current.respondedOn ? 'answered' : 'open'
  const { next, whoseMove } = nextAct({ state, handler: received.handler, current })
  return {
    seq: events.at(-1)?.seq ?? 0,
    reference: logged?.reference ?? '',
    handler: received.handler,
    receivedOn: received.on,
    loggedOn,
    channel: received.channel,
    category: received.category,
    summary: received.summary,
    account: received.account,
    imported: received.source === 'register',
    procedure: procedureOf(current.heads.length > 0 ? current : stage1),
    stage: current.stage,
    state,
    end: ending?.end ?? null,
    endedOn: ending?.on ?? null,
    next,
    whoseMove,
    due:
      state !== 'open'
        ? null
        : current.acknowledgedOn
          ? current.clocks.response
          : current.clocks.acknowledgement,
    stage1,
    stage2,
    refusal: refusalOf(last(events, 'refused')),
    outcome: stage2?.outcome ?? stage1.outcome,
    lastOn: events.findLast(event => event.type !== 'reminded')?.on ?? received.on,
  }
}

function endOf(
  events: readonly ComplaintEvent[],
  stage2: StagePosition | null,
): { end: End; on: Recorded['on'] } | null {
  const withdrawn = last(events, 'withdrawn')
  if (withdrawn) return { end: 'withdrawn', on: withdrawn.on }
  const refused = last(events, 'refused')
  if (refused) return { end: refused.of === 'complaint' ? 'refused' : 'escalation refused', on: refused.on }
  return stage2?.respondedOn ? { end: 'final response', on: stage2.respondedOn } : null
}

function procedureOf({ heads }: StagePosition): Position['procedure'] {
  const agent = heads.some(head => head.responsibility === 'agent')
  const landlord = heads.some(head => head.responsibility === 'landlord')
  if (agent && landlord) return 'A and B'
  return agent ? 'A' : landlord ? 'B' : null
}

function refusalOf(refused: (Recorded & FactOf<'refused'>) | undefined): Position['refusal'] {
  if (!refused) return null
  const { of, on, ground, reasoning, discretion, letterId, source } = refused
  // A register does not say whether a letter was sent, and what is unknown is not held against anybody.
  return {
    of,
    on,
    ground,
    reasoning,
    discretionConsidered: discretion,
    letterSent: letterId !== null || source === 'register',
  }
}

function last<T extends FactType>(events: readonly ComplaintEvent[], type: T) {
  return events.findLast((event): event is Recorded & FactOf<T> => event.type === type)
}
