import { z } from 'zod'
import type { Chosen } from './filters.tsx'

// What an address asks for; anything it cannot mean counts as not asked.
const Choice = z.object({
  coop: z.string().max(100).catch(''),
  stage: z.enum(['1', '2']).or(z.literal('')).catch(''),
  move: z.enum(['agent', 'landlord']).or(z.literal('')).catch(''),
  officer: z.uuid().or(z.literal('')).catch(''),
  due: z.enum(['overdue']).or(z.literal('')).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export function readChoice(params: URLSearchParams) {
  const { page, ...chosen } = Choice.parse(Object.fromEntries(params))
  return {
    chosen: chosen satisfies Chosen,
    page,
    filter: {
      stage: chosen.stage ? (Number(chosen.stage) as 1 | 2) : undefined,
      whoseMove: chosen.move || undefined,
      officerId: chosen.officer || undefined,
      overdue: chosen.due === 'overdue',
    },
  }
}
