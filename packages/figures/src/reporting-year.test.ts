import { addCalendarDays, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReportingYear, reportingYear, reportingYearOf } from './reporting-year.ts'
import vectors from './tsm-vectors.json' with { type: 'json' }

describe('reporting year', () => {
  it.each(vectors.reporting_year_april_march)(
    'April to March: $event on $date is $year',
    ({ date, year }) => {
      expect(reportingYearOf(on(date), '03-31').label).toBe(year)
    },
  )

  it.each([
    ['2023/24', '03-31', '2023-04-01', '2024-03-31'],
    ['1999/00', '03-31', '1999-04-01', '2000-03-31'],
    ['2023', '12-31', '2023-01-01', '2023-12-31'],
    ['2023/24', '09-30', '2023-10-01', '2024-09-30'],
    ['2023/24', '02-28', '2023-03-01', '2024-02-29'],
    ['2024/25', '02-29', '2024-03-01', '2025-02-28'],
  ])('%s ending on %s runs from %s to %s', (label, yearEnd, from, to) => {
    expect(reportingYear(label, yearEnd)).toEqual({ label, from, to })
  })

  it.each([
    ['2023', '03-31'],
    ['2023/25', '03-31'],
    ['2023/24', '12-31'],
    ['23/24', '03-31'],
    ['next', '03-31'],
  ])('%s is no year that ends on %s', (label, yearEnd) => {
    expect(isReportingYear(label, yearEnd)).toBe(false)
    expect(() => reportingYear(label, yearEnd)).toThrow(RangeError)
  })

  it('refuses a year end that is no day', () => {
    expect(() => reportingYearOf(on('2023-04-01'), '04-31')).toThrow(RangeError)
  })

  const days = fc.integer({ min: 0, max: 3650 }).map(n => addCalendarDays(on('2018-01-01'), n))
  const yearEnds = fc.constantFrom('03-31', '12-31', '09-30', '02-28', '06-30')

  it('every day lies in exactly one year, which its label names', () => {
    fc.assert(
      fc.property(days, yearEnds, (day, yearEnd) => {
        const year = reportingYearOf(day, yearEnd)
        expect(year.from <= day && day <= year.to).toBe(true)
        expect(reportingYear(year.label, yearEnd)).toEqual(year)
        expect(reportingYearOf(addCalendarDays(year.to, 1), yearEnd).from).toBe(addCalendarDays(year.to, 1))
      }),
    )
  })
})
