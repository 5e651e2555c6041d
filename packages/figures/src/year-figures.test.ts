import { OUTCOMES } from '@putright/handling-code'
import { addCalendarDays, type CalendarDate, englandAndWales as calendar, on } from '@putright/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesBehind, NO_CATEGORY } from './cases-behind.ts'
import type { YearQuestion } from './judged-year.ts'
import { MEASURES, type Measure } from './measures.ts'
import { provisionalNote } from './method.ts'
import { KINDS, type RegisterRow } from './register-row.ts'
import { reportingYear } from './reporting-year.ts'
import { type YearFigures, yearFigures } from './year-figures.ts'

const row = (reference: string, facts: Partial<RegisterRow>): RegisterRow => ({
  kind: 'complaint',
  reference,
  receivedOn: on('2023-06-05'),
  category: 'Repairs',
  acknowledgedOn: null,
  stage1: { respondedOn: null, outcome: null, extension: null },
  escalatedOn: null,
  stage2: { acknowledgedOn: null, respondedOn: null, outcome: null, extension: null },
  refusedOn: null,
  withdrawnOn: null,
  ...facts,
})

const asked = (rows: RegisterRow[], changes: Partial<YearQuestion> = {}): YearQuestion => ({
  coop: 'juniper-close',
  year: reportingYear('2023/24', '03-31'),
  homes: 30,
  asAt: on('2024-06-12'),
  rows,
  calendar,
  ...changes,
})

describe('a year without complaints', () => {
  it('has a rate of 0 and no percentage', () => {
    const nothing = {
      received: 0,
      per1000: 0,
      answered: 0,
      inTime: 0,
      inTimeOrExtended: 0,
      notYetDue: 0,
      denominator: 0,
      inTimePercent: null,
      inTimeOrExtendedPercent: null,
      acknowledgedInTime: 0,
      outcomes: { upheld: 0, 'partially upheld': 0, 'not upheld': 0 },
      medianWorkingDaysToRespond: null,
    }
    expect(yearFigures(asked([]))).toEqual({
      coop: 'juniper-close',
      year: '2023/24',
      from: '2023-04-01',
      to: '2024-03-31',
      asAt: '2024-06-12',
      homes: 30,
      provisional: false,
      stage1: nothing,
      stage2: nothing,
      escalationPercent: null,
      refused: 0,
      withdrawn: 0,
      serviceRequests: 0,
      enquiries: 0,
      categories: {},
    })
  })
})

describe('the year a complaint belongs to', () => {
  const crossing = row('CROSSING', {
    receivedOn: on('2024-03-28'),
    acknowledgedOn: on('2024-04-02'),
    stage1: { respondedOn: on('2024-04-10'), outcome: 'not upheld', extension: null },
    escalatedOn: on('2024-05-02'),
  })

  it('stage 1 by receipt, stage 2 by the request, which may be a year later', () => {
    const earlier = yearFigures(asked([crossing]))
    expect([earlier.stage1.received, earlier.stage2.received, earlier.escalationPercent]).toEqual([1, 0, 0])
    const later = yearFigures(asked([crossing], { year: reportingYear('2024/25', '03-31') }))
    expect([later.stage1.received, later.stage2.received, later.escalationPercent]).toEqual([0, 1, null])
    expect(later.stage2.per1000).toBe(33.33)
  })

  it('as at a day before the request, there is no stage 2', () => {
    const question = asked([crossing], { year: reportingYear('2024/25', '03-31'), asAt: on('2024-05-01') })
    expect(yearFigures(question).stage2.received).toBe(0)
  })

  it('as at a day before the answer, it is not yet due and the figures are provisional', () => {
    const figures = yearFigures(asked([crossing], { asAt: on('2024-04-09') }))
    expect(figures).toMatchObject({
      provisional: true,
      stage1: { answered: 0, notYetDue: 1, denominator: 0 },
    })
    expect(figures.stage1.inTimePercent).toBeNull()
    expect(provisionalNote(figures)).toBe(
      'Provisional: not yet due for an answer are 1 at stage 1 and 0 at stage 2.',
    )
  })
})

describe('what is not an accepted complaint', () => {
  const figures = yearFigures(
    asked([
      row('REFUSED', { refusedOn: on('2023-06-08') }),
      row('REQUEST', { kind: 'service request', acknowledgedOn: on('2023-06-06') }),
      row('MP', { kind: 'enquiry' }),
      row('WITHDRAWN', { withdrawnOn: on('2023-06-07'), category: ' ' }),
    ]),
  )

  it('a refused one is counted only as refused; a withdrawn one was received', () => {
    expect(figures).toMatchObject({ refused: 1, withdrawn: 1, serviceRequests: 1, enquiries: 1 })
    expect(figures.stage1).toMatchObject({ received: 1, denominator: 0, acknowledgedInTime: 0 })
  })

  it('one without a category is counted under a name that says so', () => {
    expect(figures.categories).toEqual({ [NO_CATEGORY]: 1 })
  })
})

it('categories come with the largest first, equal ones by name', () => {
  const rows = ['Rents', 'Repairs', 'Allocations', 'Repairs'].map((category, n) => row(`R${n}`, { category }))
  expect(Object.entries(yearFigures(asked(rows)).categories)).toEqual([
    ['Repairs', 2],
    ['Allocations', 1],
    ['Rents', 1],
  ])
})

it('refuses to work with no homes', () => {
  expect(() => yearFigures(asked([], { homes: 0 }))).toThrow('not a number of homes')
})

const later = (date: CalendarDate | null, days: number | null) =>
  date && days !== null ? addCalendarDays(date, days) : null
const after = (max: number) => fc.option(fc.nat({ max }))

const anyRow: fc.Arbitrary<RegisterRow> = fc
  .record({
    kind: fc.constantFrom('complaint', 'complaint', 'complaint', ...KINDS),
    reference: fc.uuid(),
    receivedOn: fc.nat({ max: 800 }).map(days => addCalendarDays(on('2022-10-01'), days)),
    category: fc.constantFrom('Repairs', 'Allocations', ''),
    outcomes: fc.tuple(fc.constantFrom(...OUTCOMES), fc.constantFrom(...OUTCOMES)),
    days: fc.tuple(after(12), after(40), after(90), after(12), after(60), after(50), after(50)),
    extended: fc.tuple(after(30), fc.nat({ max: 50 }), fc.constantFrom('complex', '')),
  })
  .map(({ outcomes, days, extended, ...facts }) => {
    const acknowledgedOn = later(facts.receivedOn, days[0])
    const respondedOn = later(acknowledgedOn ?? facts.receivedOn, days[1])
    const escalatedOn = later(respondedOn, days[2])
    const sentOn = later(facts.receivedOn, extended[0])
    const extension = sentOn && { sentOn, to: addCalendarDays(sentOn, extended[1]), reason: extended[2] }
    const finalOn = later(escalatedOn, days[4])
    return row(facts.reference, {
      ...facts,
      acknowledgedOn,
      stage1: { respondedOn, outcome: respondedOn && outcomes[0], extension },
      escalatedOn,
      stage2: {
        acknowledgedOn: later(escalatedOn, days[3]),
        respondedOn: finalOn,
        outcome: finalOn && outcomes[1],
        extension: null,
      },
      refusedOn: respondedOn ? null : later(facts.receivedOn, days[5]),
      withdrawnOn: later(facts.receivedOn, days[6]),
    })
  })

const anyQuestion = fc
  .tuple(fc.array(anyRow, { maxLength: 25 }), fc.integer({ min: 0, max: 900 }))
  .map(([rows, days]) => asked(rows, { asAt: addCalendarDays(on('2022-12-01'), days) }))

function figureOf(measure: Measure, figures: YearFigures): unknown {
  if (measure === 'escalated') return figures.stage2.received
  if (measure.startsWith('categories.')) return figures.categories[measure.slice('categories.'.length)]
  return measure.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], figures)
}

describe('whatever the register holds', () => {
  it('0 ≤ in time ≤ in time or extended ≤ denominator ≤ received, and outcomes make up the answered', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        const figures = yearFigures(question)
        for (const stage of [figures.stage1, figures.stage2]) {
          const rising = [0, stage.inTime, stage.inTimeOrExtended, stage.denominator, stage.received]
          expect(rising).toEqual(rising.toSorted((a, b) => a - b))
          expect(stage.answered).toBeLessThanOrEqual(stage.denominator)
          expect(Object.values(stage.outcomes).reduce((sum, count) => sum + count)).toBe(stage.answered)
        }
        const inCategories = Object.values(figures.categories).reduce((sum, count) => sum + count, 0)
        expect(inCategories).toBe(figures.stage1.received)
      }),
    )
  })

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        const turned = { ...question, rows: question.rows.toReversed() }
        expect(JSON.stringify(yearFigures(turned))).toBe(JSON.stringify(yearFigures(question)))
        expect(casesBehind('stage1.received', turned)).toEqual(casesBehind('stage1.received', question))
      }),
    )
  })

  const LISTED_ONLY = ['.late', '.medianWorkingDaysToRespond']

  it('every figure is as long as the list behind it, and no reference stands in a list twice', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        const figures = yearFigures(question)
        const categories = Object.keys(figures.categories).map((name): Measure => `categories.${name}`)
        for (const measure of [...MEASURES, ...categories]) {
          const listed = casesBehind(measure, question)
          expect(new Set(listed).size).toBe(listed.length)
          if (!LISTED_ONLY.some(ending => measure.endsWith(ending))) {
            expect(figureOf(measure, figures), measure).toBe(listed.length)
          }
        }
      }),
    )
  })

  it('late is what the denominator leaves over', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        const { denominator, inTimeOrExtended } = yearFigures(question).stage1
        expect(casesBehind('stage1.late', question)).toHaveLength(denominator - inTimeOrExtended)
      }),
    )
  })
})
