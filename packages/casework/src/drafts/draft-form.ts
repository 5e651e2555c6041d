import { z } from 'zod'
import { text } from '../form-fields.ts'

// A draft may lack anything; only what nobody writes by hand is kept out of it.
const words = text('', 30_000)
const promise = z.record(z.string().max(40), words)
const part = z.object({
  head: words,
  towards: words.optional(),
  outcome: words.optional(),
  reasons: words.optional(),
  impact: words.optional(),
  remedies: z.array(promise).max(30, 'Thirty remedies are too many for one part').default([]),
  actions: z.array(promise).max(30, 'Thirty actions are too many for one part').default([]),
})

/** A report or a decision in the making: the fields of the form it is written in, as they were typed. */
export const DraftForm = z.object({
  report: words.optional(),
  heads: z.array(part).max(50, 'Fifty parts are too many').default([]),
  /** The version it began from; 0 where there was none. */
  version: z.coerce.number().int().min(0),
})
export type DraftForm = z.infer<typeof DraftForm>
