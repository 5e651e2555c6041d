import { isOpen, type Undertaking, undertakingsOf } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

/** An act on one promise of a complaint, by those who handle it: before the complaint’s end and after it (6.6, 6.17). */
export function pursue(
  actor: Actor,
  target: Target,
  undertakingId: string,
  work: (file: ActingFile, undertaking: Undertaking) => Promise<Answer>,
): Promise<Answer> {
  return takeAct('pursue', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const undertaking = undertakingsOf(file.events, file.position).find(({ id }) => id === undertakingId)
    return undertaking ? work(file, undertaking) : refuse('not found', 'There is no such promise.')
  })
}

/** What is done is neither chased nor put off; null while it is open. */
export const alreadyDone = (undertaking: Undertaking): Refusal | null =>
  isOpen(undertaking)
    ? null
    : refuse('not possible', `It was done on ${dateInWords(undertaking.doneOn ?? undertaking.promisedOn)}.`)
