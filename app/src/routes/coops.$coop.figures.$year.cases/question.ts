import { z } from 'zod'

const Question = z.object({
  measure: z.string().max(20_000).catch('stage1.received'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** What an address asks for: all that were received, where it does not say. */
export function readQuestion(params: URLSearchParams) {
  const { measure, page } = Question.parse(Object.fromEntries(params))
  return { measure, number: page }
}
