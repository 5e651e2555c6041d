import { readFileSync } from 'node:fs'
import { casesBehind, type Measure, reportingYear, type YearQuestion, yearFigures } from '@putright/figures'
import { englandAndWales as calendar, on } from '@putright/working-days'
import { describe, expect, it } from 'vitest'
import { readRegister } from './read-register.ts'

const read = (name: string) =>
  readRegister(
    readFileSync(new URL(`../../../../db/src/demo/registers/${name}.csv`, import.meta.url)),
    on('2026-11-22'),
  )

const asked = (coop: string, name: string, homes: number): YearQuestion => ({
  coop,
  year: reportingYear('2023/24', '03-31'),
  homes,
  asAt: on('2024-06-12'),
  rows: read(name).rows.map(({ row }) => row),
  calendar,
})

describe('the register that adds up to what Cannock Chase published for 2023/24', () => {
  const question = asked('cannock-chase', 'cannock-chase-2023-24', 5035)

  it('is read without a fault', () => {
    const { rows, bad, refused } = read('cannock-chase-2023-24')
    expect({ bad, refused, rows: rows.length }).toEqual({ bad: [], refused: [], rows: 36 + 113 + 103 })
  })

  it('gives the figures of the public format’s example, key by key', () => {
    expect(JSON.stringify(yearFigures(question), null, 1)).toBe(
      JSON.stringify(
        {
          coop: 'cannock-chase',
          year: '2023/24',
          from: '2023-04-01',
          to: '2024-03-31',
          asAt: '2024-06-12',
          homes: 5035,
          provisional: false,
          stage1: {
            received: 36,
            per1000: 7.15,
            answered: 36,
            inTime: 30,
            inTimeOrExtended: 33,
            notYetDue: 0,
            denominator: 36,
            inTimePercent: 83.3,
            inTimeOrExtendedPercent: 91.7,
            acknowledgedInTime: 36,
            outcomes: { upheld: 19, 'partially upheld': 7, 'not upheld': 10 },
            medianWorkingDaysToRespond: 10,
          },
          stage2: {
            received: 7,
            per1000: 1.39,
            answered: 7,
            inTime: 6,
            inTimeOrExtended: 7,
            notYetDue: 0,
            denominator: 7,
            inTimePercent: 85.7,
            inTimeOrExtendedPercent: 100,
            acknowledgedInTime: 7,
            outcomes: { upheld: 2, 'partially upheld': 2, 'not upheld': 3 },
            medianWorkingDaysToRespond: 18,
          },
          escalationPercent: 19.4,
          refused: 0,
          withdrawn: 0,
          serviceRequests: 103,
          enquiries: 113,
          categories: {
            Repairs: 14,
            'Housing property services': 10,
            Allocations: 5,
            Neighbourhoods: 5,
            'Tenancy services': 2,
          },
        },
        null,
        1,
      ),
    )
  })

  const inCategory = (measure: Measure, category: string) => {
    const references = new Set(casesBehind(measure, question))
    return question.rows.filter(row => references.has(row.reference) && row.category === category).length
  }

  it.each<[Measure, string, number]>([
    ['escalated', 'Allocations', 3],
    ['escalated', 'Repairs', 2],
    ['escalated', 'Housing property services', 2],
    ['enquiries', 'Allocations', 62],
    ['serviceRequests', 'Repairs', 40],
    ['serviceRequests', 'Neighbourhoods', 27],
  ])('%s about %s: %i', (measure, category, count) => expect(inCategory(measure, category)).toBe(count))

  it('three of the six late answers had an extension', () => {
    const inTime = new Set(casesBehind('stage1.inTime', question))
    const late = question.rows.filter(row => row.kind === 'complaint' && !inTime.has(row.reference))
    expect(late.map(row => row.stage1.extension !== null).toSorted()).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('received and answered on working days', () => {
    for (const { receivedOn, stage1, stage2 } of question.rows) {
      for (const day of [receivedOn, stage1.respondedOn, stage2.respondedOn]) {
        if (day) expect(calendar.isWorkingDay(day), day).toBe(true)
      }
    }
  })
})

describe('the register of what Cossington published for 2023/24', () => {
  const figures = yearFigures(asked('cossington', 'cossington-2023-24', 60))

  it('is read without a fault', () => {
    const { rows, bad, refused } = read('cossington-2023-24')
    expect({ bad, refused, rows: rows.length }).toEqual({ bad: [], refused: [], rows: 3 })
  })

  it('three came in: two complaints, neither upheld, and one that was not about the service', () => {
    expect(figures).toMatchObject({ refused: 1, escalationPercent: 50, provisional: false })
    expect(figures.stage1).toMatchObject({ received: 2, outcomes: { upheld: 0, 'not upheld': 2 } })
    expect(figures.stage2).toMatchObject({ received: 1, inTime: 1, outcomes: { upheld: 0, 'not upheld': 1 } })
  })

  it('an extension by three weeks is longer than one that counts', () => {
    expect(figures.stage1).toMatchObject({ inTime: 1, inTimeOrExtended: 1, denominator: 2 })
  })
})
