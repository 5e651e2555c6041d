import { isOpen, type Undertaking, undertakingsOf } from '@putright/complaint'
import { dateInWords } from '@putright/working-days'
import { type Answer, type Refusal, refuse } from '../answer.ts'
import { type ActingFile, type Actor, handlersOnly, type Target, takeAct } from '../take-act.ts'

/** An act on one promise of a complaint, by those who handle it: before the complaint’s end and after it (6.6, 6.17). */
export function pursue(
  actor: Actor,
  target: Target,
  undertakingId: string,
  work: (file: ActingFile, promised: Undertaking) => Promise<Answer>,
): Promise<Answer> {
  return takeAct('pursue', actor, target, async file => {
    const refusal = handlersOnly(file)
    if (refusal) return refusal
    const promised = undertakingsOf(file.events, file.position).find(({ id }) => id === undertakingId)
    return promised ? work(file, promised) : refuse('not found', 'There is no such promise.')
  })
}

/** What is done is neither chased nor put off; null while it is open. */
export const alreadyDone = (promised: Undertaking): Refusal | null =>
  isOpen(promised)
    ? null
    : refuse('not possible', `It was done on ${dateInWords(promised.doneOn ?? promised.promisedOn)}.`)
