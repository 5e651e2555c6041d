import { editionInForce, type Policy, stageClocks } from '@putright/handling-code'
import type { WorkingDays } from '@putright/working-days'
import { asCorrected } from './corrections.ts'
import { isBesideTheMatter } from './dating.ts'
import type { ComplaintEvent, FactOf, FactType, Recorded } from './events.ts'
import { answeringAfter } from './handing-over.ts'
import { nextAct } from './next-act.ts'
import { planFor } from './plan.ts'
import type { End, Position, StagePosition } from './position.ts'
import { retentionOf } from './retention.ts'
import { type StageRecord, stageFactsAfter } from './stage-record.ts'
import { updateDue } from './updates.ts'

/**
 * Folds the record of one complaint into where it stands, under the policy in force when it was received.
 * Pure: the same events, policy and calendar always give the same position. Events come in order of `seq`,
 * beginning with `received`; anything else throws. A date outside the calendar throws OutsideTheCalendar.
 */
export function positionAfter(
  record: readonly ComplaintEvent[],
  policy: Policy,
  calendar: WorkingDays,
): Position {
  const events = asCorrected(record)
  const [received] = events
  if (received?.type !== 'received') throw new Error('The record of a complaint begins with its receipt')
  const logged = last(events, 'logged')
  const escalated = last(events, 'escalated')
  const edition = editionInForce(received.on)
  const clocked = (stage: StageRecord): StagePosition => {
    const clocks = stageClocks(stage, policy, calendar, edition)
    return {
      ...stage,
      clocks,
      plan: stage.acknowledgedOn && planFor(stage.stage, clocks.response.due, calendar),
    }
  }
  const { handler, handledBy } = answeringAfter(events, received)
  const loggedOn = logged?.source === 'casework' ? logged.on : null
  const stage1 = clocked(
    stageFactsAfter(events, 1, handler, takenOnFrom(events, 'complaint') ?? received.on, loggedOn),
  )
  const stage2 = escalated
    ? clocked(
        stageFactsAfter(
          events,
          2,
          handler,
          takenOnFrom(events, 'escalation') ?? escalated.on,
          escalated.loggedOn ?? null,
        ),
      )
    : null
  const current = stage2 ?? stage1
  const ending = endOf(events, stage2)
  const state = ending ? 'ended' : current.respondedOn ? 'answered' : 'open'
  const endedOn = ending?.on ?? null
  const { holds, from } = retentionOf(events, { state, endedOn, stage1, stage2 })
  const { next, whoseMove } = nextAct({ state, handler, current })
  return {
    seq: record.at(-1)?.seq ?? 0,
    reference: logged?.reference ?? '',
    handler,
    handledBy,
    receivedOn: received.on,
    loggedOn,
    channel: received.channel,
    category: received.category,
    summary: received.summary,
    account: received.account,
    imported: received.source === 'register',
    complainant: received.complainant ?? null,
    countsForMeasures: received.countsForMeasures ?? true,
    procedure: procedureOf(current.heads.length > 0 ? current : stage1),
    stage: current.stage,
    state,
    end: ending?.end ?? null,
    endedOn,
    next,
    whoseMove,
    due:
      state !== 'open'
        ? null
        : current.acknowledgedOn
          ? current.clocks.response
          : current.clocks.acknowledgement,
    updateDue: state === 'open' ? updateDue(events, current.stage, calendar) : null,
    stage1,
    stage2,
    refusal: refusalOf(standingRefusal(events)),
    outcome: stage2?.outcome ?? stage1.outcome,
    lastOn: events.findLast(event => !isBesideTheMatter(event))?.on ?? received.on,
    keptFrom: from?.on ?? null,
    heldBy: holds[0]?.by ?? null,
  }
}

function endOf(
  events: readonly ComplaintEvent[],
  stage2: StagePosition | null,
): { end: End; on: Recorded['on'] } | null {
  const withdrawn = last(events, 'withdrawn')
  if (withdrawn) return { end: 'withdrawn', on: withdrawn.on }
  const refused = standingRefusal(events)
  if (refused) return { end: refused.of === 'complaint' ? 'refused' : 'escalation refused', on: refused.on }
  return stage2?.respondedOn ? { end: 'final response', on: stage2.respondedOn } : null
}

// A refusal stands until the Ombudsman directs that the matter be taken on (2.4), or the landlord takes it back.
function standingRefusal(events: readonly ComplaintEvent[]) {
  const refused = last(events, 'refused')
  const reversed = last(events, 'reversed')
  return refused && reversed && reversed.seq > refused.seq ? undefined : refused
}

// What was refused and then taken on could not be acknowledged before: its days count from the direction. The landlord's
// own mistake gives it no time.
const takenOnFrom = (events: readonly ComplaintEvent[], of: 'complaint' | 'escalation') =>
  events.findLast(event => event.type === 'reversed' && event.of === of && !event.by)?.on

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
