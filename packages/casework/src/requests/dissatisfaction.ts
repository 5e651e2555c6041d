import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { day, text } from '../form-fields.ts'
import type { Actor } from '../take-act.ts'
import { dayOfRequestRefused, onRequest, type RequestTarget } from './on-request.ts'
import { writeNotes } from './write-notes.ts'

export const CHOICES = ['complain', 'not now'] as const

export const DissatisfactionForm = z.object({
  on: day('the day they said so'),
  words: text('Write down what they said', 20_000),
  choice: z.enum(CHOICES, 'Ask whether they want to complain, and say what they chose'),
})
export type DissatisfactionForm = z.infer<typeof DissatisfactionForm>

/**
 * Code 1.3: whoever sounds unhappy is asked whether they want to complain, whatever words they use. What they chose is
 * recorded with the day they said so. Whether anything went wrong is not asked: that is for the complaint to find.
 */
export function recordDissatisfaction(
  actor: Actor,
  target: RequestTarget,
  { on, words, choice }: DissatisfactionForm,
): Promise<Answer> {
  return onRequest(actor, target, async file => {
    const refusal = dayOfRequestRefused(file, on)
    if (refusal) return refusal
    await writeNotes(file, [
      { kind: 'dissatisfied', on, words },
      { kind: 'choice offered', on: file.today, words: '' },
      ...(choice === 'not now' ? [{ kind: 'declined' as const, on: file.today, words: '' }] : []),
    ])
    return { done: true }
  })
}
