import { currentStage, provisionalFindingsOf, replyAwaited, replyAwaitedInWords } from '@putright/complaint'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import type { DatedFact } from '../record/case-file.ts'
import type { ActingFile } from '../take-act.ts'

/** In a form that decides or answers: why it does not wait for the day the resident was promised; empty where it does. */
export const goingOnField = { whyNow: text('', 2000).optional() }

/**
 * Code 5.8: the resident was asked to reply by a day, so nothing is decided or answered before it unless it is said why,
 * which is recorded. `decided` where that is what is done: a reason that another who decides has given holds for all.
 */
export function goingOn(
  { events, position, today }: ActingFile,
  whyNow: string | undefined,
  as: 'decided' | 'answered',
): Answer<{ facts: DatedFact[] }> {
  const { stage } = currentStage(position)
  const findings = provisionalFindingsOf(events, stage)
  const awaited = replyAwaited(findings, today)
  if (!findings || !awaited || (as === 'decided' && awaited.wentOn.length > 0))
    return { done: true, facts: [] }
  return whyNow
    ? {
        done: true,
        facts: [{ type: 'went on', on: today, stage, replyBy: awaited.by, reason: whyNow }],
      }
    : refuse(
        'not possible',
        `The resident may still reply ${replyAwaitedInWords(awaited)}. Wait until then, or say why it cannot wait.`,
        'whyNow',
      )
}
