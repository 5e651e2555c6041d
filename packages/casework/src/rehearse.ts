import type { LetterContent } from '@putright/handling-code'
import type { Answer } from './answer.ts'
import { type Actor, Rehearsed } from './take-act.ts'

/** The letters that an act would send, as they would go; it is refused where the act would be, and nothing of it is done. */
export async function rehearse<Done extends object>(
  actor: Actor,
  act: (actor: Actor) => Promise<Answer<Done>>,
): Promise<Answer<{ letters: LetterContent[] }>> {
  try {
    const answer = await act({ ...actor, rehearses: true })
    if (!answer.done) return answer
    throw new Error('An act that is rehearsed does not come to its end')
  } catch (end) {
    if (end instanceof Rehearsed) return { done: true, letters: end.letters }
    throw end
  }
}
