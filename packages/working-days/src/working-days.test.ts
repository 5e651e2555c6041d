import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCalendarDays, addCalendarMonths, type CalendarDate, isCalendarDate, on } from './calendar-date.ts'
import { englandAndWales as calendar, snapshot2026 } from './england-and-wales.ts'
import workedDates from './worked-dates.json' with { type: 'json' }
import { OutsideTheCalendar, workingDaysOf } from './working-days.ts'

describe('worked dates, each agreed by two independent calculations', () => {
  it.each(workedDates)('$from and $days working days: $due. $note', ({ from, days, due }) => {
    expect(calendar.after(on(from), days)).toBe(due)
  })

  it.each([
    ['the Queen’s funeral, Monday 19 September 2022', '2022-09-16', 1, '2022-09-20'],
    ['the Jubilee, 2 and 3 June 2022, and no holiday on 30 May', '2022-05-27', 5, '2022-06-07'],
    ['May 2020: Friday the 8th, not Monday the 4th', '2020-05-01', 5, '2020-05-11'],
    ['Christmas Day 2022 on a Sunday: Tuesday 27 December instead', '2022-12-23', 1, '2022-12-28'],
  ])('%s', (_, from, days, due) => expect(calendar.after(on(from), days)).toBe(due))

  it('counts Scottish holidays as working days', () => {
    for (const day of ['2026-01-02', '2026-11-30', '2025-03-17'])
      expect(calendar.isWorkingDay(on(day))).toBe(true)
  })
})

describe('why that date', () => {
  it('names each skipped day, and the snapshot it went by', () => {
    const { due, counted, skipped, snapshotId } = calendar.explain(on('2026-12-24'), 5)
    expect(due).toBe('2027-01-05')
    expect(counted).toEqual(['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04', '2027-01-05'])
    expect(skipped.map(({ date, why }) => `${date} ${why}`)).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-26 Saturday',
      '2026-12-27 Sunday',
      '2026-12-28 Boxing Day (substitute day)',
      '2027-01-01 New Year’s Day',
      '2027-01-02 Saturday',
      '2027-01-03 Sunday',
    ])
    expect(snapshotId).toBe(snapshot2026.id)
  })
})

describe('what it refuses', () => {
  it.each(['1990-01-02', '2040-06-01', '2017-12-29'])('a start in %s, where no holidays are known', from => {
    expect(() => calendar.after(on(from), 5)).toThrow(OutsideTheCalendar)
  })

  it('a count that runs past the known holidays', () => {
    expect(() => calendar.after(on('2029-01-26'), 5)).toThrow(/outside the bank holidays/)
  })

  it.each([-1, 1.5, Number.NaN])('%s days', days => {
    expect(() => calendar.after(on('2026-01-05'), days)).toThrow(RangeError)
  })

  it.each(['2026-02-30', '24/12/2026', '2026-1-5', '', '2026-13-01'])('“%s” as a date', text => {
    expect(() => on(text)).toThrow(RangeError)
    expect(isCalendarDate(text)).toBe(false)
  })
})

describe('calendar months', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-05-31', 12, '2025-05-31'],
    ['2025-08-31', 6, '2026-02-28'],
  ])('%s and %s months: %s', (from, months, to) => expect(addCalendarMonths(on(from), months)).toBe(to))
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 365 * 10 }).map(n => addCalendarDays(on('2018-01-01'), n))
  const few = fc.integer({ min: 0, max: 40 })
  const previousWorkingDay = (date: CalendarDate): CalendarDate =>
    calendar.isWorkingDay(date) ? date : previousWorkingDay(addCalendarDays(date, -1))

  it('always lands on a working day', () => {
    fc.assert(fc.property(day, few, (d, n) => n === 0 || calendar.isWorkingDay(calendar.after(d, n))))
  })
  it('adds in parts as in one go', () => {
    const [some, more] = [fc.integer({ min: 1, max: 20 }), few]
    fc.assert(
      fc.property(
        day,
        some,
        more,
        (d, a, b) => calendar.after(d, a + b) === calendar.after(calendar.after(d, a), b),
      ),
    )
  })
  it('counts from a weekend or holiday as from the working day before it', () => {
    const inside = day.filter(d => d > '2018-01-01')
    const some = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(inside, some, (d, n) => calendar.after(d, n) === calendar.after(previousWorkingDay(d), n)),
    )
  })
  it('never gives a later start an earlier date', () => {
    fc.assert(fc.property(day, day, few, (a, b, n) => a > b || calendar.after(a, n) <= calendar.after(b, n)))
  })
  it('counts back what it added', () => {
    fc.assert(fc.property(day, few, (d, n) => calendar.between(d, calendar.after(d, n)) === n))
    const working = day.filter(d => d > '2018-03-01' && calendar.isWorkingDay(d))
    fc.assert(fc.property(working, few, (d, n) => calendar.before(calendar.after(d, n), n) === d))
  })
  it('skips what its snapshot says and nothing else', () => {
    const none = workingDaysOf({ ...snapshot2026, id: 'no holidays', holidays: [] })
    expect(none.after(on('2026-12-24'), 5)).toBe('2026-12-31')
  })
})
