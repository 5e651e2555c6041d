import { dateInWords } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { text } from '../form-fields.ts'
import { recordFacts } from '../record/record-facts.ts'
import type { Actor, Target } from '../take-act.ts'
import { pursue } from './undertaking-in-hand.ts'

export const ConfirmationForm = z.object({
  says: z.enum(['done', 'not done'], 'Say what the resident says'),
  words: text('Write what the resident said', 5000),
})
export type ConfirmationForm = z.infer<typeof ConfirmationForm>

/** Code 7.3: the resident says whether it is done. If it is not, it is open again. */
export const confirmUndertaking = (
  actor: Actor,
  target: Target,
  undertakingId: string,
  { says, words }: ConfirmationForm,
): Promise<Answer> =>
  pursue(actor, target, undertakingId, async (file, { said }) => {
    const satisfied = says === 'done'
    if (said?.satisfied && satisfied)
      return refuse('not possible', `The resident said so on ${dateInWords(said.on)} already.`, 'says')
    await recordFacts(file, [
      { type: 'confirmed', on: file.today, undertaking: undertakingId, satisfied, words },
    ])
    return { done: true }
  })
