import { isCalendarDate } from '@putright/working-days'
import { z } from 'zod'

export const yesOrNo = (ask: string) => z.enum(['yes', 'no'], ask).transform(value => value === 'yes')

/** A number as people write it, 1,024 or 1 024, as digits. */
export const digits = z
  .string()
  .default('')
  .transform(value => value.replaceAll(/[,\s]/g, ''))

const YEAR_END_WANTED = 'Give the last day of the financial year as day and month, such as 31 and 3'

/** The last day of a financial year, given as day and month, as MM-DD. */
export const yearEndField = z
  .object({ day: digits, month: digits }, YEAR_END_WANTED)
  .refine(({ day, month }) => monthAndDay(day, month) !== null, YEAR_END_WANTED)
  .transform(({ day, month }) => monthAndDay(day, month) ?? '')

// 29 February ends no year in three years of four.
const monthAndDay = (day: string, month: string): string | null => {
  const both = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^\d\d-\d\d$/.test(both) && isCalendarDate(`2023-${both}`) ? both : null
}
