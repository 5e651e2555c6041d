import { currentStage, decidersOf } from '@putright/complaint'
import { z } from 'zod'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { goingOn, goingOnField } from '../deciding/going-on.ts'
import { answerStage } from '../letters/answer-stage.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, type Target, takeAct } from '../take-act.ts'

export const ResponseForm = z.object(goingOnField)
export type ResponseForm = z.infer<typeof ResponseForm>

/** Issues the response of the current stage (6.9, 6.19). Refused while an item that the Code demands is missing. */
export function issueResponse(
  actor: Actor,
  target: Target,
  form?: ResponseForm,
): Promise<Answer<{ letterId: string }>> {
  return takeAct('respond', actor, target, async file => {
    const refusal = responderRefused(file)
    if (refusal) return refusal
    const early = goingOn(file, form?.whyNow, 'answered')
    if (!early.done) return early
    const answered = await answerStage(file)
    if (!answered.done) return answered
    await recordFacts(file, [...early.facts, answered.fact])
    return { done: true, letterId: answered.letterId }
  })
}

// The team that handles the complaint may send what the co-op decided, so that no letter waits for a meeting.
function responderRefused(file: ActingFile): Refusal | null {
  const stage = currentStage(file.position)
  const deciders = stage.heads.flatMap(head => decidersOf(head, stage, file.position))
  return file.handles || deciders.includes(file.personId)
    ? null
    : refuse(
        'not yours',
        'Only those who decide this complaint, or the team that handles it, can issue the response.',
      )
}
