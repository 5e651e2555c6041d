import type { CalendarDate, WorkingDays } from '@putright/working-days'
import type { FactOf, PaymentRoute, Recorded } from './events.ts'

/** A fact about one undertaking. */
export type FollowUp = Recorded & FactOf<'chased' | 're-agreed' | 'fulfilled' | 'confirmed'>

/** What has become of an undertaking. */
export interface Standing {
  state: 'promised' | 'done' | 'confirmed' | 'disputed'
  /** The day last agreed; null where there is none. */
  due: CalendarDate | null
  /** Null again once the resident says that it is not done. */
  doneOn: CalendarDate | null
  /** What the resident last said of it, and when; null while they have said nothing since it was done. */
  said: { satisfied: boolean; on: CalendarDate } | null
  /** Pence; null while nothing is paid. */
  paid: number | null
  paidBy: PaymentRoute | null
  /** The first agreed day that went by before it was done or another day was agreed; null where none did so far. */
  missed: CalendarDate | null
}

/** `madeGoodOn`: the day of the letter that did it; null where something else has to be done. */
export const followedUp = (
  due: CalendarDate | null,
  madeGoodOn: CalendarDate | null,
  history: readonly FollowUp[],
): Standing =>
  history.reduce(after, {
    state: madeGoodOn ? 'done' : 'promised',
    due,
    doneOn: madeGoodOn,
    said: null,
    paid: null,
    paidBy: null,
    missed: null,
  })

function after(standing: Standing, event: FollowUp): Standing {
  switch (event.type) {
    case 'chased':
      return standing
    case 're-agreed':
      return { ...standing, due: event.by, missed: missedBy(standing, event.on) }
    case 'fulfilled':
      return {
        ...standing,
        state: 'done',
        doneOn: event.on,
        said: null,
        paid: event.paid ?? null,
        paidBy: event.route ?? null,
        missed: missedBy(standing, event.on),
      }
    case 'confirmed':
      return event.satisfied ? confirmed(standing, event) : disputed(standing, event)
  }
}

// A resident who says that it is done settles it, even where nobody here had noted so.
const confirmed = (standing: Standing, { on }: FollowUp): Standing => ({
  ...standing,
  state: 'confirmed',
  doneOn: standing.doneOn ?? on,
  said: { satisfied: true, on },
  missed: standing.doneOn ? standing.missed : missedBy(standing, on),
})

// Code 7.3: followed through to the end. What the resident says is not done is open again, and its day stands.
const disputed = (standing: Standing, { on }: FollowUp): Standing => ({
  ...standing,
  state: 'disputed',
  doneOn: null,
  said: { satisfied: false, on },
  paid: null,
  paidBy: null,
})

// A day that had passed was missed, whatever was agreed afterwards.
const missedBy = ({ missed, due }: Standing, on: CalendarDate): CalendarDate | null =>
  missed ?? (due !== null && due < on ? due : null)

/** Working days between the day last agreed and the day it was done, or today while it is not; 0 while in time. */
export function daysLate(
  { due, doneOn }: Pick<Standing, 'due' | 'doneOn'>,
  today: CalendarDate,
  calendar: WorkingDays,
): number {
  const end = doneOn ?? today
  return due !== null && end > due ? calendar.between(due, end) : 0
}

/** Whether it is still to be done. */
export const isOpen = ({ doneOn }: Pick<Standing, 'doneOn'>): boolean => doneOn === null
