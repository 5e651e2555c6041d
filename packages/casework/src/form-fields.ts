import { type CalendarDate, isCalendarDate } from '@putright/working-days'
import { z } from 'zod'

// Characters that no keyboard types and no letter can show, and those that turn the direction of writing, by which one word
// can be made to look like another. Line breaks and tabs stay.
const CONTROL = /(?![\n\r\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu

/** Text a person writes. `ask` is what to say when it is empty; no `ask`, and it may be. */
export const text = (ask: string, most: number) => {
  const base = z
    .string()
    .default('')
    .transform(value => value.replaceAll(CONTROL, '').replaceAll('\r\n', '\n').trim())
    .refine(
      value => value.length <= most,
      `Shorten this to ${most.toLocaleString('en-GB')} characters or fewer`,
    )
  return ask ? base.refine(value => value !== '', ask) : base
}

/** A calendar day from a date field. `what` names it: “the day it was received”. */
export const day = (what: string) =>
  z
    .string()
    .default('')
    .refine(canBe, `Give ${what}, with day, month and year`)
    .transform(value => value as CalendarDate)

// Nothing that anybody complains of happened before; a year of one or two figures is a slip.
const canBe = (value: string): boolean => isCalendarDate(value) && value >= '1900-01-01'

/** The same, where it may be left empty. */
export const dayOrNone = (what: string) =>
  z
    .string()
    .default('')
    .refine(value => value === '' || canBe(value), `Give ${what} with day, month and year, or leave it empty`)
    .transform(value => (value === '' ? null : (value as CalendarDate)))

/** Pounds and pence as people write them (£12.50, 12.5, 1,200) in pence; empty is null. */
export const money = z
  .string()
  .default('')
  .transform(value => value.replaceAll(/[£,\s]/g, ''))
  .refine(value => value === '' || /^\d{1,6}(\.\d{1,2})?$/.test(value), 'Write an amount like 25 or 25.50')
  .transform(value => (value === '' ? null : pence(value)))

function pence(value: string): number {
  const [pounds = '0', part = ''] = value.split('.')
  return Number(pounds) * 100 + Number(part.padEnd(2, '0'))
}
