import { planFor } from '@putright/complaint'
import type { CoopDb } from '@putright/db'
import { isToDecide } from '@putright/db/queries/mails'
import { makeRoomLink } from '@putright/db/queries/room-links'
import { addCalendarDays, type CalendarDate, dayOf, englandAndWales } from '@putright/working-days'

/** How somebody reaches a complaint from a mail. */
export interface WayIn {
  link: string
  /** The last day on which the link opens; null where it asks for a password, as every page does. */
  opensUntil: CalendarDate | null
  /** The landlord's own day for a decision. */
  plannedOn: CalendarDate | null
}

interface Wanted {
  complaintId: string
  personId: string
  stage: 1 | 2
  dueOn: CalendarDate | null
}

// A late answer is an answer still: the link outlives the response date, or the day it was asked for.
const DAYS_AFTER = 7

/** For those who are to decide, a link of their own that needs no password; for everybody else the complaint's page. */
export async function wayIn(db: CoopDb, coopId: string, wanted: Wanted, publicUrl: string): Promise<WayIn> {
  const { complaintId, personId, stage, dueOn } = wanted
  if (!dueOn || !(await isToDecide(db, coopId, complaintId, personId)))
    return { link: `${publicUrl}/complaints/${complaintId}`, opensUntil: null, plannedOn: null }
  const today = dayOf(Temporal.Now.instant())
  const [, later = today] = [today, dueOn].toSorted()
  const opensUntil = addCalendarDays(later, DAYS_AFTER)
  const token = await makeRoomLink(db, { coopId, complaintId, personId, stage, expiresOn: opensUntil })
  const plannedOn = planFor(stage, dueOn, englandAndWales).decisionDue
  return { link: `${publicUrl}/room/${token}`, opensUntil, plannedOn }
}
