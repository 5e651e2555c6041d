import {
  addCalendarDays,
  addCalendarMonths,
  type CalendarDate,
  dateInWords,
  type WorkingDays,
} from '@putright/working-days'
import type { ComplaintEvent } from './events.ts'

/** A request for personal data, from the day it came to the day it was answered. */
export interface AccessRequest {
  seq: number
  askedOn: CalendarDate
  identity: string
  extended: boolean
  /** Since when the clock stands still for an answer of the resident's; null while it runs. */
  stoppedOn: CalendarDate | null
  /** Null while the clock stands still. */
  due: CalendarDate | null
  givenOn: CalendarDate | null
  /** Why it is due that day, or why no day runs. */
  because: string
}

/** The requests of a record as corrected, the earliest first. */
export const accessRequestsIn = (events: readonly ComplaintEvent[], calendar: WorkingDays): AccessRequest[] =>
  events.flatMap(event => {
    if (event.type !== 'access asked') return []
    const about = events.filter(other => 'asked' in other && other.asked === event.seq)
    const extended = about.some(({ type }) => type === 'access extended')
    const { days, stoppedOn } = stoodStill(about)
    const givenOn = about.find(({ type }) => type === 'access given')?.on ?? null
    return [
      {
        seq: event.seq,
        askedOn: event.on,
        identity: event.identity,
        extended,
        stoppedOn,
        due: stoppedOn ? null : accessDue(event.on, extended, days, calendar),
        givenOn,
        because: stoppedOn ? whyNoDay(stoppedOn, givenOn) : whyThen(event.on, extended, days, calendar),
      },
    ]
  })

/**
 * C11: the same date of the next month, counted from the day it came; two months more where it is complex. Days on which the
 * clock stood still are added; on a weekend or bank holiday it is due on the next working day.
 */
function accessDue(
  askedOn: CalendarDate,
  extended: boolean,
  stoodStillFor: number,
  calendar: WorkingDays,
): CalendarDate {
  const day = lastDay(askedOn, extended, stoodStillFor)
  return calendar.isWorkingDay(day) ? day : calendar.after(day, 1)
}

const lastDay = (askedOn: CalendarDate, extended: boolean, stoodStillFor: number): CalendarDate =>
  addCalendarDays(addCalendarMonths(askedOn, extended ? 3 : 1), stoodStillFor)

const whyNoDay = (stoppedOn: CalendarDate, givenOn: CalendarDate | null): string =>
  givenOn
    ? `The clock had stood still since ${dateInWords(stoppedOn)} when it was given.`
    : `The clock stands still since ${dateInWords(stoppedOn)}, until the resident says what they mean.`

function whyThen(
  askedOn: CalendarDate,
  extended: boolean,
  stoodStillFor: number,
  calendar: WorkingDays,
): string {
  const day = lastDay(askedOn, extended, stoodStillFor)
  const parts = [
    `UK GDPR Article 12(3): one month from the day it came, ${dateInWords(askedOn)}`,
    ...(extended ? ['two more because it is complex, of which the resident was told'] : []),
    ...(stoodStillFor > 0 ? [`${inDays(stoodStillFor)} on which the clock stood still`] : []),
    ...(calendar.isWorkingDay(day)
      ? []
      : [`and as ${dateInWords(day)} is no working day, the next one that is`]),
  ]
  return `${parts.join('; ')}.`
}

const inDays = (count: number): string => (count === 1 ? 'one day' : `${count} days`)

function stoodStill(about: readonly ComplaintEvent[]) {
  let days = 0
  let stoppedOn: CalendarDate | null = null
  for (const { type, on } of about) {
    if (type === 'access question put') stoppedOn ??= on
    if (type !== 'access question answered' || !stoppedOn) continue
    days += daysBetween(stoppedOn, on)
    stoppedOn = null
  }
  return { days, stoppedOn }
}

const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
