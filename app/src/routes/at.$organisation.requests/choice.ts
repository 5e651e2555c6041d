import { REQUEST_KINDS } from '@putright/complaint'
import { z } from 'zod'

// What an address asks for; anything it cannot mean counts as not asked.
const Choice = z.object({
  coop: z.uuid().or(z.literal('')).catch(''),
  kind: z.enum(REQUEST_KINDS).or(z.literal('')).catch(''),
  review: z.enum(['due']).or(z.literal('')).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type Chosen = Omit<z.infer<typeof Choice>, 'page'>

export function readChoice(params: URLSearchParams) {
  const { page, ...chosen } = Choice.parse(Object.fromEntries(params))
  const filter = {
    coopId: chosen.coop || undefined,
    kind: chosen.kind || undefined,
    due: chosen.review === 'due',
  }
  return { chosen, page, filter }
}
