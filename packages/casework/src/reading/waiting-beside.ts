import type { CoopDb } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { lettersWaiting } from './letters-on-file.ts'
import { supportReviews } from './support-reviews.ts'
import { promisedAndDue } from './undertakings-due.ts'
import { ombudsmanWaits, personalDataWaits } from './waits.ts'

/** What waits beside the complaints of the worklist, over every co-op that `db` is for. */
export const waitingBeside = async (db: CoopDb, today: CalendarDate) => ({
  promises: await promisedAndDue(db, today),
  asked: await ombudsmanWaits(db, today),
  personalData: await personalDataWaits(db, today),
  reviews: await supportReviews(db, today),
  letters: await lettersWaiting(db),
})
