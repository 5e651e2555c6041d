import {
  type ComplaintEvent,
  keptUntilFrom,
  type Position,
  type Retention,
  retentionOf,
  supportKeptUntilFrom,
} from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { retentionYearsOn } from '@putright/db/queries/retention'
import { type CalendarDate, dateInWords } from '@putright/working-days'

/** The whole record, or adjustments and needs alone, which nobody needs as long. */
export const ERASED_PARTS = ['record', 'support'] as const
export type ErasedPart = (typeof ERASED_PARTS)[number]

/** What is erased many at a time: those parts of complaints, and requests, which are kept as long as complaints are. */
export const ERASED_TOGETHER = [...ERASED_PARTS, 'requests'] as const
export type ErasedTogether = (typeof ERASED_TOGETHER)[number]

/** How long a co-op keeps its complaints, by the policy in force today. */
export async function scheduleOf(db: CoopDb, coopId: string, today: CalendarDate) {
  const schedule = await retentionYearsOn(db, coopId, today)
  if (!schedule) throw new Error('A co-op has a policy from its first day')
  return schedule
}
export type Schedule = Awaited<ReturnType<typeof scheduleOf>>

/** The last day it is kept, counted from the day its years begin. */
export const keptUntilOf = (part: ErasedTogether, from: CalendarDate, schedule: Schedule): CalendarDate =>
  part === 'support' ? supportKeptUntilFrom(from) : keptUntilFrom(from, schedule)

/** Why it is not erased today, a sentence each; the first is the reason to give. Empty: its day has come. */
export function whyNotErased(
  part: ErasedPart,
  { events, position }: { events: readonly ComplaintEvent[]; position: Position },
  schedule: Schedule,
  today: CalendarDate,
): string[] {
  const { holds, open, from } = retentionOf(events, position)
  const until = from && keptUntilOf(part, from.on, schedule)
  return [
    ...holds.map(heldInWords),
    ...open.map(sentence => `${sentence} Nothing is erased before that has ended.`),
    ...(until && until >= today ? [`It is kept until ${dateInWords(until)}.`] : []),
  ]
}

/** A hold in a sentence. */
export const heldInWords = ({ by, on }: Retention['holds'][number]): string =>
  `It is under legal hold for ${by} since ${dateInWords(on)}, and nothing of it is erased while that stands.`
