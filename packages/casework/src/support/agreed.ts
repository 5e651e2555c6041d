import { type Adjustment, adjustmentsOf } from '@putright/db/queries/support'
import type { CaseFile } from '../record/case-file.ts'

/** The adjustments in force, the newest first. Asks the database only where the record says that any was agreed. */
export async function adjustmentsAgreed({
  db,
  row,
  events,
}: Pick<CaseFile, 'db' | 'row' | 'events'>): Promise<Adjustment[]> {
  if (!events.some(({ type }) => type === 'adjusted')) return []
  return (await adjustmentsOf(db, row)).filter(({ endedOn }) => endedOn === null)
}

/** Code 5.10, for the acknowledgement: what was agreed, or the question whether anything would help. */
export const adjustmentsInWords = (agreed: readonly Adjustment[]): string =>
  agreed.length === 0
    ? ASKED
    : `We have agreed with you: ${agreed.map(({ what }) => what.replace(/[.\s]+$/, '')).join('; ')}. Tell us if that should change.`

// Asked every time, so that nobody has to think of it.
const ASKED =
  'Tell us if you would like us to do anything differently: large print, another language, a call instead of a letter, or more time.'
