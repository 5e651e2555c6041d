import type { Connection } from '@putright/db'
import type { CalendarDate } from '@putright/working-days'
import { checkHandovers } from '../organisations/hand-over.ts'
import { checkReviews } from '../requests/review-check.ts'
import { removeOldUploads } from '../retention/uploads.ts'
import { checkDecisions } from './decisions.ts'
import { checkHomes } from './homes.ts'
import { checkLeavers } from './leavers.ts'
import { oneByOne } from './one-by-one.ts'
import { remindOfClocks } from './remind-of-clocks.ts'
import { remindOfOmbudsman } from './remind-of-ombudsman.ts'
import { remindOfPersonalData } from './remind-of-personal-data.ts'
import { remindOfUndertakings } from './remind-of-undertakings.ts'
import { remindOfUpdates } from './remind-of-updates.ts'

type Step = (connection: Connection, today: CalendarDate) => Promise<unknown>

const uncounted =
  (step: Step) =>
  async (connection: Connection, today: CalendarDate): Promise<number> => {
    await step(connection, today)
    return 0
  }

const STEPS = [
  // First, so that whoever is reminded belongs to the team that answers today.
  uncounted(checkHandovers),
  uncounted(checkLeavers),
  remindOfClocks,
  uncounted(checkDecisions),
  remindOfUndertakings,
  remindOfOmbudsman,
  remindOfPersonalData,
  remindOfUpdates,
  uncounted(checkReviews),
  uncounted(checkHomes),
  uncounted(removeOldUploads),
]

/**
 * What is seen to every morning. A deadline is a row found here, never a delayed job, so that losing the queue loses no date;
 * however often it runs, nobody is reminded twice of the same. `marked`: how many reminders were given.
 */
export async function morningCheck(connection: Connection, today: CalendarDate): Promise<{ marked: number }> {
  return { marked: await oneByOne(STEPS, step => step(connection, today)) }
}
