import { AUDIT_KINDS, type AuditChoice, type AuditKind } from '@putright/casework'
import { isCalendarDate } from '@putright/working-days'
import { z } from 'zod'

/** What the log can be narrowed to. */
export const KINDS = Object.keys(AUDIT_KINDS) as AuditKind[]
const day = z.string().refine(isCalendarDate).or(z.literal('')).catch('')

// What an address asks for; anything it cannot mean counts as not asked.
const Choice = z.object({
  kind: z.enum(KINDS).or(z.literal('')).catch(''),
  from: day,
  until: day,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export function readChoice(params: URLSearchParams) {
  const { page, ...chosen } = Choice.parse(Object.fromEntries(params))
  const choice: AuditChoice = {
    kind: chosen.kind,
    fromOn: isCalendarDate(chosen.from) ? chosen.from : null,
    untilOn: isCalendarDate(chosen.until) ? chosen.until : null,
  }
  return { chosen, page, choice }
}
