import type { CoopDb } from '@putright/db'
import { homesByYear, profileOf, saveHomes } from '@putright/db/queries/organisations'
import { yearsWithFigures } from '@putright/db/queries/register'
import { reportingYearOf } from '@putright/figures'
import { addCalendarDays, type CalendarDate } from '@putright/working-days'
import { z } from 'zod'
import { type Answer, refuse } from '../answer.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { day } from '../form-fields.ts'
import { markYearsStale } from '../record/writing.ts'
import type { Actor } from '../take-act.ts'
import { digits } from './profile-fields.ts'
import { runningOnly } from './running.ts'

const MOST_HOMES = 100_000
const WANTED = `Give the number in digits, from 0 to ${MOST_HOMES.toLocaleString('en-GB')}`

const count = digits
  .refine(value => /^\d{1,6}$/.test(value) && Number(value) <= MOST_HOMES, WANTED)
  .transform(Number)

export const HomesInYearForm = z
  .object({ yearEndOn: day('the year’s end'), homes: count, lcra: count, lcho: count })
  .refine(({ homes }) => homes > 0, { path: ['homes'], message: 'A co-op owns at least one home' })
  .refine(({ homes, lcra, lcho }) => lcra + lcho <= homes, {
    path: ['lcra'],
    message: 'Low cost rental and low cost ownership together cannot be more than all homes',
  })
export type HomesInYearForm = z.infer<typeof HomesInYearForm>

/** Writes down how many homes a co-op owned at a year’s end: what its complaints are counted against. */
export const recordHomesInYear = (actor: Actor, slug: string, form: HomesInYearForm): Promise<Answer> =>
  runningOnly(actor, slug, async file => {
    const { db, organisation, today } = file
    if (organisation.kind !== 'coop') return refuse('not found', 'Only a co-op owns homes.')
    if (!(await yearEndsOf(db, organisation.id, today)).includes(form.yearEndOn))
      return refuse('not possible', 'Choose one of the year ends offered. Nothing was changed.', 'yearEndOn')
    await saveHomes(db, organisation.id, form)
    // A year whose own number is not known is counted against the nearest one that is, so others may change with it.
    const years = await yearsWithFigures(db, organisation.id)
    await markYearsStale(
      db,
      organisation.id,
      years.map(({ from }) => from),
    )
    await recordAudit(db, {
      organisationId: organisation.id,
      what: 'profile changed',
      subject: {
        changed: 'homes',
        yearEnd: form.yearEndOn,
        counts: `${form.homes} homes ${form.lcra} lcra ${form.lcho} lcho`,
      },
    })
    return { done: true }
  })

const YEARS_BACK = 6

/** The year ends that homes can be written down for: this year’s, and those before it, the latest first. */
export async function yearEndsOf(db: CoopDb, coopId: string, today: CalendarDate): Promise<CalendarDate[]> {
  const { yearEnd } = await profileOf(db, coopId)
  if (!yearEnd) return []
  const ends: CalendarDate[] = [reportingYearOf(today, yearEnd).to]
  for (let year = 0; year < YEARS_BACK; year++) {
    const { from } = reportingYearOf(ends.at(-1) ?? today, yearEnd)
    ends.push(addCalendarDays(from, -1))
  }
  const known = (await homesByYear(db, coopId)).map(({ yearEndOn }) => yearEndOn)
  return [...new Set([...ends, ...known])].toSorted().toReversed()
}
