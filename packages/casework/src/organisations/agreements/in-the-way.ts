import type { CoopDb } from '@putright/db'
import { agreementsOf, federationTiesOf, type ProposalRow } from '@putright/db/queries/agreements'
import { addCalendarDays, type CalendarDate, dateInWords } from '@putright/working-days'
import { type Refusal, refuse } from '../../answer.ts'

export interface Days {
  fromOn: CalendarDate
  untilOn: CalendarDate | null
}

/** What is in force, or agreed for later, on some of the same days. */
export interface InTheWay extends Days {
  id: string
  other: string
}

interface Wanted extends Days {
  kind: ProposalRow['kind']
  coopId: string
  /** The agent or the federation. */
  organisationId: string
}

/**
 * What an organisation has agreed that leaves no room for something else: a co-op has one agent at a time, and is once a
 * member of a federation. Only as far as the acting person sees; what they do not see the database refuses.
 */
export async function inTheWayOf(db: CoopDb, ownId: string, wanted: Wanted): Promise<InTheWay | undefined> {
  const agreed =
    wanted.kind === 'management agreement'
      ? await agreementsOf(db, ownId)
      : (await federationTiesOf(db, ownId)).filter(({ otherId }) =>
          [wanted.coopId, wanted.organisationId].includes(otherId),
        )
  return agreed.findLast(tie => tie.coopId === wanted.coopId && overlap(tie, wanted))
}

const overlap = (one: Days, other: Days): boolean =>
  (one.untilOn === null || other.fromOn <= one.untilOn) &&
  (other.untilOn === null || one.fromOn <= other.untilOn)

/** Says what is in the way, and until when. */
export function standing({ other, fromOn, untilOn }: InTheWay, today: CalendarDate): string {
  const end = untilOn ? `until ${dateInWords(untilOn)}` : 'without a last day'
  return fromOn > today
    ? `Something is agreed with ${other} already, from ${dateInWords(fromOn)} ${end}.`
    : `What is agreed with ${other} is in force ${end}.`
}

/** The last day of the agent a co-op has, for another to begin on `from`; null where it cannot be ended for that. */
export function lastDayBefore(tie: InTheWay, from: CalendarDate, today: CalendarDate): CalendarDate | null {
  const lastDay = addCalendarDays(from, -1)
  return lastDay >= today && lastDay >= tie.fromOn ? lastDay : null
}

/** Refuses days that cannot be agreed on today. */
export function daysRefused(
  { fromOn, untilOn }: Days,
  today: CalendarDate,
  field: { from: string; until: string },
): Refusal | null {
  if (fromOn < today) return refuse('not possible', 'The first day has to be today or later.', field.from)
  if (untilOn && untilOn < fromOn)
    return refuse('not possible', 'It would end before it starts. Change one of the days.', field.until)
  return null
}
