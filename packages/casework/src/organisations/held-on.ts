import type { MembershipRow } from '@putright/db/queries/memberships'
import type { CalendarDate } from '@putright/working-days'

/** Whether a role is held on a day: its last day is one of them. */
export const heldOn = (
  { fromOn, untilOn }: Pick<MembershipRow, 'fromOn' | 'untilOn'>,
  day: CalendarDate,
): boolean => fromOn <= day && (untilOn === null || untilOn >= day)
