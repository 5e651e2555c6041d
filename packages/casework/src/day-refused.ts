import { type CalendarDate, dateInWords } from '@putright/working-days'
import { type Refusal, refuse } from './answer.ts'

interface Possible {
  /** The first day it can have been. */
  since: CalendarDate
  /** What is said of a day before that. */
  sooner: string
  today: CalendarDate
  field: string
}

/** Why something cannot have happened on a day; null where it can. */
export function dayRefused(on: CalendarDate, { since, sooner, today, field }: Possible): Refusal | null {
  if (on > today) return refuse('not possible', `${dateInWords(on)} is in the future.`, field)
  return on < since ? refuse('not possible', sooner, field) : null
}

/** The same of a complaint, about which nothing happens before it was received. It may be recorded long after. */
export const dayOfComplaintRefused = (
  on: CalendarDate,
  { position, today }: { position: { receivedOn: CalendarDate }; today: CalendarDate },
): Refusal | null =>
  dayRefused(on, {
    since: position.receivedOn,
    sooner: `${dateInWords(on)} is before the complaint was received, on ${dateInWords(position.receivedOn)}.`,
    today,
    field: 'on',
  })
