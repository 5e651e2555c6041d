import { addCalendarDays, type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'
import type { ComplaintEvent, HeadNumber } from './events.ts'

/** A complaint about personal data within a complaint, from the day it was raised to the day its outcome was told. */
export interface DataProtectionComplaint {
  seq: number
  head: HeadNumber | null
  words: string
  raisedOn: CalendarDate
  acknowledgementDue: CalendarDate
  /** Why that day. */
  because: string
  acknowledgedOn: CalendarDate | null
  answeredOn: CalendarDate | null
  outcome: string
  told: string
}

/** Those of a record as corrected, the earliest first. None of them waits for the rest of the complaint. */
export const dataProtectionIn = (
  events: readonly ComplaintEvent[],
  calendar: WorkingDays,
): DataProtectionComplaint[] =>
  events.flatMap(event => {
    if (event.type !== 'data protection raised') return []
    const { seq, head, words, on: raisedOn } = event
    const acknowledged = events.find(one => one.type === 'data protection acknowledged' && one.raised === seq)
    const answered = events.find(one => one.type === 'data protection answered' && one.raised === seq)
    return [
      {
        seq,
        head,
        words,
        raisedOn,
        acknowledgementDue: acknowledgementDue(raisedOn, calendar),
        because: whyThen(raisedOn, calendar),
        acknowledgedOn: acknowledged?.on ?? null,
        answeredOn: answered?.on ?? null,
        outcome: answered?.type === 'data protection answered' ? answered.outcome : '',
        told: answered?.type === 'data protection answered' ? answered.told : '',
      },
    ]
  })

/** C10: thirty calendar days, the next day being the first; on a weekend or bank holiday, the next working day. */
function acknowledgementDue(raisedOn: CalendarDate, calendar: WorkingDays): CalendarDate {
  const day = thirtiethDay(raisedOn)
  return calendar.isWorkingDay(day) ? day : calendar.after(day, 1)
}

const thirtiethDay = (raisedOn: CalendarDate): CalendarDate => addCalendarDays(raisedOn, 30)

function whyThen(raisedOn: CalendarDate, calendar: WorkingDays): string {
  const day = thirtiethDay(raisedOn)
  const law = `Data Protection Act 2018, section 164A: thirty days after it was raised, ${dateInWords(raisedOn)}`
  return calendar.isWorkingDay(day)
    ? `${law}.`
    : `${law}; and as ${dateInWords(day)} is no working day, the next one that is.`
}
