import type { Policy } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate, dateInWords, type WorkingDays } from '@putright/working-days'

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

const workingDayUpTo = (day: CalendarDate, calendar: WorkingDays): CalendarDate =>
  calendar.isWorkingDay(day) ? day : workingDayUpTo(addCalendarDays(day, -1), calendar)
