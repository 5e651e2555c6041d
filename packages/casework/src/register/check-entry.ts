import type { Extension, StageAnswer } from '@putright/figures'
import { dateInWords, type WorkingDays } from '@putright/working-days'
import { checkStage } from './check-stage.ts'
import type { RegisterEntry } from './entry.ts'
import type { Complain, Draft, DraftAnswer } from './read-entry.ts'

/** Whether the facts of a line can stand together. Null only where it has no day of receipt. */
export function checkEntry(draft: Draft, calendar: WorkingDays, complain: Complain): RegisterEntry | null {
  const { receivedOn, escalatedOn, stage1, stage2 } = draft
  if (!receivedOn) return null
  if (draft.kind !== 'complaint') checkOtherKind(draft, complain)
  checkStage(
    1,
    { ...stage1, startedOn: receivedOn, acknowledgedOn: draft.acknowledgedOn },
    calendar,
    complain,
  )
  checkEscalation(draft, complain)
  if (escalatedOn) checkStage(2, { ...stage2, startedOn: escalatedOn }, calendar, complain)
  checkEnd({ ...draft, receivedOn }, complain)
  return {
    ...draft,
    receivedOn,
    stage1: answer(stage1),
    stage2: { ...answer(stage2), acknowledgedOn: stage2.acknowledgedOn },
  }
}

/** A request or an enquiry may be acknowledged and withdrawn, but is never answered, escalated or refused as a complaint. */
function checkOtherKind(
  { kind, stage1, escalatedOn, stage2, refusedOn, refusalGround }: Draft,
  complain: Complain,
) {
  if (!isStarted(stage1) && !escalatedOn && !isStarted(stage2) && !refusedOn && !refusalGround) return
  const because = `A line of this kind (${kind}) has cells that only a complaint has. Clear them, or make it a complaint.`
  complain('kind', because)
}

function checkEscalation({ stage1, escalatedOn, stage2 }: Draft, complain: Complain): void {
  if (!escalatedOn && (isStarted(stage2) || stage2.acknowledgedOn)) {
    complain('escalated_on', 'There is a stage 2, but not the day it was requested.')
  }
  if (!stage1.respondedOn && (escalatedOn || isStarted(stage2) || stage2.acknowledgedOn)) {
    complain('stage1_responded_on', 'There is a stage 2 without a stage 1 response.')
  }
  if (stage1.respondedOn && escalatedOn && escalatedOn < stage1.respondedOn) {
    const day = dateInWords(stage1.respondedOn)
    complain('escalated_on', `Stage 2 was requested before the stage 1 response, ${day}.`)
  }
}

function checkEnd(draft: Pick<RegisterEntry, 'receivedOn'> & Draft, complain: Complain): void {
  const { receivedOn, refusedOn, refusalGround, withdrawnOn, stage1, escalatedOn, stage2 } = draft
  const received = dateInWords(receivedOn)
  if (refusedOn && refusedOn < receivedOn) {
    complain('refused_on', `It was refused before it was received, ${received}.`)
  }
  if (refusedOn && (stage1.respondedOn || escalatedOn || stage2.respondedOn)) {
    complain(
      'refused_on',
      'It was refused and answered. What was answered was accepted: clear one or the other.',
    )
  }
  if (refusalGround && !refusedOn) complain('refused_on', 'There is a ground of refusal, but not the day.')
  if (withdrawnOn && withdrawnOn < receivedOn) {
    complain('withdrawn_on', `It was withdrawn before it was received, ${received}.`)
  }
  if (withdrawnOn && refusedOn)
    complain('withdrawn_on', 'It was refused and withdrawn. Keep whichever came first.')
}

const isStarted = ({
  respondedOn,
  outcome,
  extendedTo,
  extensionSentOn,
  extensionReason,
}: DraftAnswer): boolean =>
  Boolean(respondedOn || outcome || extendedTo || extensionSentOn || extensionReason)

function answer({
  respondedOn,
  outcome,
  extendedTo,
  extensionSentOn,
  extensionReason,
}: DraftAnswer): StageAnswer {
  const extension: Extension | null =
    extendedTo && extensionSentOn
      ? { to: extendedTo, sentOn: extensionSentOn, reason: extensionReason }
      : null
  return { respondedOn, outcome, extension }
}
