import { RESPONSE_DAYS } from '@putright/figures'
import type { Stage } from '@putright/handling-code'
import { type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'
import type { Complain, DraftAnswer } from './read-entry.ts'

interface StageDraft extends DraftAnswer {
  startedOn: CalendarDate
  acknowledgedOn: CalendarDate | null
}

/** Whether the facts of one stage can stand together. */
export function checkStage(stage: Stage, draft: StageDraft, calendar: WorkingDays, complain: Complain): void {
  const { startedOn, acknowledgedOn, respondedOn, outcome } = draft
  const start = stage === 1 ? 'the complaint was received' : 'stage 2 was requested'
  const acknowledged = stage === 1 ? 'acknowledged_on' : 'stage2_acknowledged_on'

  if (acknowledgedOn && acknowledgedOn < startedOn) {
    complain(acknowledged, `The acknowledgement is dated before ${start}, ${dateInWords(startedOn)}.`)
  }
  if (respondedOn && respondedOn < startedOn) {
    complain(
      `stage${stage}_responded_on`,
      `The response is dated before ${start}, ${dateInWords(startedOn)}.`,
    )
  } else if (respondedOn && acknowledgedOn && respondedOn < acknowledgedOn) {
    const day = dateInWords(acknowledgedOn)
    complain(`stage${stage}_responded_on`, `The response is dated before the acknowledgement, ${day}.`)
  }
  if (respondedOn && !outcome) {
    complain(`stage${stage}_outcome`, 'There is a response but no outcome. Say what was decided.')
  }
  if (outcome && !respondedOn) {
    complain(
      `stage${stage}_responded_on`,
      'There is an outcome but no response. Say when the response was sent.',
    )
  }
  checkExtension(stage, draft, calendar, complain)
}

/** A missing reason is left: it is a fact of the record, and such an extension moves no limit in the figures. */
function checkExtension(stage: Stage, draft: StageDraft, calendar: WorkingDays, complain: Complain): void {
  const { extendedTo, extensionSentOn, extensionReason } = draft
  if (extendedTo && !extensionSentOn) {
    const because =
      'There is an extension, but not the day the resident was told. If nobody was told, clear it.'
    complain(`stage${stage}_extension_sent_on`, because)
  }
  if (!extendedTo && (extensionSentOn || extensionReason)) {
    complain(`stage${stage}_extended_to`, 'There is an extension, but not the new date it gave.')
  }
  checkNotice(stage, draft, complain)
  checkNewDate(stage, draft, calendar, complain)
}

function checkNotice(stage: Stage, draft: StageDraft, complain: Complain): void {
  const { startedOn, respondedOn, extensionSentOn } = draft
  if (!extensionSentOn) return
  if (extensionSentOn < startedOn) {
    complain(
      `stage${stage}_extension_sent_on`,
      'The resident was told of an extension before the stage began.',
    )
  } else if (respondedOn && extensionSentOn > respondedOn) {
    complain(`stage${stage}_extension_sent_on`, 'The resident was told of an extension after the response.')
  }
}

/** Against the earliest original limit there is: a policy may count from receipt, which comes before the Code’s own. */
function checkNewDate(
  stage: Stage,
  { startedOn, extendedTo }: StageDraft,
  calendar: WorkingDays,
  complain: Complain,
): void {
  if (!extendedTo) return
  const ordinary = calendar.after(startedOn, RESPONSE_DAYS[stage])
  if (extendedTo >= ordinary) return
  const limit = `${RESPONSE_DAYS[stage]} working days from the start of the stage ended on ${dateInWords(ordinary)}`
  complain(
    `stage${stage}_extended_to`,
    `This extends nothing: ${limit}. Correct the date, or clear the extension.`,
  )
}
