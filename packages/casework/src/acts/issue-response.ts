import { currentStage, decidersOf } from '@putright/complaint'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { answerStage } from '../letters/answer-stage.ts'
import { recordFacts } from '../record/record-facts.ts'
import { type ActingFile, type Actor, type Target, takeAct } from '../take-act.ts'

/** Issues the response of the current stage (6.9, 6.19). Refused while an item that the Code demands is missing. */
export function issueResponse(actor: Actor, target: Target): Promise<Answer<{ letterId: string }>> {
  return takeAct('respond', actor, target, async file => {
    const refusal = responderRefused(file)
    if (refusal) return refusal
    const answered = await answerStage(file)
    if (!answered.done) return answered
    await recordFacts(file, [answered.fact])
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
