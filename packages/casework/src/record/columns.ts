import type { Position, StagePosition } from '@putright/complaint'
import type { ComplaintColumns } from '@putright/db'
import type { ExtensionFacts } from '@putright/handling-code'
import type { Selectable } from 'kysely'

export type PositionColumns = Omit<
  Selectable<ComplaintColumns>,
  | 'coop_id'
  | 'id'
  | 'resident_id'
  | 'policy_id'
  | 'register_fingerprint'
  | 'reference'
  | 'soonest_on'
  | 'erased_on'
>

/** The position as columns of `complaints`, so that worklists and figures are plain indexed SQL. */
export function columnsOf(position: Position): PositionColumns {
  const { stage1, stage2 } = position
  const current = stage2 ?? stage1
  return {
    seq: position.seq,
    handler: position.handler,
    handled_by: position.handledBy,
    imported: position.imported,
    received_on: position.receivedOn,
    logged_on: position.loggedOn,
    channel: position.channel,
    category: position.category,
    summary: position.summary,
    procedure: position.procedure,
    stage: position.stage,
    state: position.state,
    ending: position.end,
    ended_on: position.endedOn,
    next_act: position.next,
    whose_move: position.whoseMove,
    due_on: position.due?.due ?? null,
    due_clock: position.due?.name ?? null,
    code_due_on: position.due?.codeDue ?? null,
    officer_id: current.investigator,
    acknowledged_on: stage1.acknowledgedOn,
    stage1_responded_on: stage1.respondedOn,
    stage1_outcome: stage1.outcome,
    ...prefixed('stage1', extensionOf(stage1)),
    escalated_on: stage2?.requestedOn ?? null,
    stage2_acknowledged_on: stage2?.acknowledgedOn ?? null,
    stage2_responded_on: stage2?.respondedOn ?? null,
    stage2_outcome: stage2?.outcome ?? null,
    ...prefixed('stage2', stage2 && extensionOf(stage2)),
    // A refused escalation leaves the complaint accepted: it shows in `ending`.
    refused_on: position.end === 'refused' ? position.endedOn : null,
    refusal_ground: position.refusal?.ground ?? null,
    withdrawn_on: position.end === 'withdrawn' ? position.endedOn : null,
    complainant: position.complainant,
    counts_for_measures: position.countsForMeasures,
    update_due_on: position.updateDue,
    kept_from: position.keptFrom,
    held_by: position.heldBy,
  }
}

// Successive extensions count together (rulebook 1.3): told on the first's day, until the last's date.
function extensionOf({ extensions }: StagePosition): ExtensionFacts | null {
  const [first, last] = [extensions[0], extensions.at(-1)]
  return first && last ? { ...last, sentOn: first.sentOn } : null
}

function prefixed<Stage extends 'stage1' | 'stage2'>(stage: Stage, extension: ExtensionFacts | null) {
  return {
    [`${stage}_extended_to`]: extension?.to ?? null,
    [`${stage}_extension_sent_on`]: extension?.sentOn ?? null,
    [`${stage}_extension_reason`]: extension?.reason ?? null,
  } as Pick<
    PositionColumns,
    `${Stage}_extended_to` | `${Stage}_extension_sent_on` | `${Stage}_extension_reason`
  >
}
