import type { Policy } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'
import type { Asked } from './ombudsman.ts'

/**
 * When the Ombudsman's evidence is due where its request gives no day (rulebook C8): fifteen working days, or fewer by
 * the landlord's policy. Three weeks are said as well; a bank holiday makes them the shorter, and the earlier day holds (K14).
 */
export function evidenceDue(
  requestedOn: CalendarDate,
  { ombudsmanEvidenceDays: days }: Pick<Policy, 'ombudsmanEvidenceDays'>,
  calendar: WorkingDays,
): { due: CalendarDate; because: string } {
  const counted = calendar.after(requestedOn, days)
  const threeWeeks = workingDayUpTo(addCalendarDays(requestedOn, 21), calendar)
  const asked = dateInWords(requestedOn)
  return threeWeeks < counted
    ? {
        due: threeWeeks,
        because: `Three weeks after the request of ${asked}, which a bank holiday makes sooner than ${days} working days.`,
      }
    : { due: counted, because: `${days} working days after the request of ${asked}.` }
}

/** Why what the Ombudsman asked for is due on its day, in a sentence. */
export function whyAskedDue(
  { kind, askedOn, due }: Pick<Asked, 'kind' | 'askedOn' | 'due'>,
  policy: Pick<Policy, 'ombudsmanEvidenceDays'>,
  calendar: WorkingDays,
): string {
  if (!due) return 'The Ombudsman gave no day.'
  const counted = kind === 'evidence' ? evidenceDue(askedOn, policy, calendar) : null
  return counted?.due === due ? counted.because : 'The day that the Ombudsman’s letter names.'
}

const workingDayUpTo = (day: CalendarDate, calendar: WorkingDays): CalendarDate =>
  calendar.isWorkingDay(day) ? day : workingDayUpTo(addCalendarDays(day, -1), calendar)
