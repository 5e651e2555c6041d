import type { CoopDb } from '@putright/db'
import { complaintById } from '@putright/db/queries/cases'
import { type AlikeLine, openOrRecent } from '@putright/db/queries/intake'
import { addCalendarMonths, type CalendarDate } from '@putright/working-days'
import { type Refusal, refuse } from '../answer.ts'
import { alike } from './alike.ts'

/** A complaint that is not logged before somebody has looked at these. */
export interface Alike extends Refusal {
  alike: AlikeLine[]
}

interface Asked {
  coopId: string
  residentName: string
  residentAddress: string
  complainant?: string
  /** Empty: not asked yet. `another matter`, or the complaint that is about the same. */
  alike?: string
}

const MONTHS = 6

/** Asks, once, whether a complaint has been logged already: one of the same person or home, open or of the last six months. */
export async function anotherOrAlike(
  db: CoopDb,
  form: Asked,
  today: CalendarDate,
): Promise<Refusal | Alike | null> {
  if (form.alike === 'another matter') return null
  if (form.alike) {
    const other = await complaintById(db, form.alike)
    return other?.coop_id === form.coopId
      ? null
      : refuse('not possible', 'Choose one of the complaints that are listed.', 'alike')
  }
  const lines = await openOrRecent(db, form.coopId, addCalendarMonths(today, -MONTHS))
  const found = alike({ name: form.residentName, address: form.residentAddress }, lines)
  if (found.length === 0) return null
  const because =
    'There is a complaint of the same person or home already. Say below whether this is another matter.'
  return { ...refuse('not possible', because, 'alike'), alike: found }
}
