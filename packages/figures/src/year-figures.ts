import { OUTCOMES, type Outcome } from '@putright/handling-code'
import type { CalendarDate } from '@putright/working-days'
import { casesOf, categoryOf } from './cases-behind.ts'
import { type JudgedYear, judgeYear, type YearQuestion } from './judged-year.ts'
import type { Measure, StageFigure } from './measures.ts'
import { largestFirst } from './public-order.ts'
import { median, per1000, percent } from './rounding.ts'

/** The figures of a year. As JSON, in this order, they are Putright’s public figures format. */
export interface YearFigures {
  coop: string
  year: string
  from: CalendarDate
  to: CalendarDate
  asAt: CalendarDate
  homes: number
  /** Some are unanswered and not yet due, so the percentages can still change. */
  provisional: boolean
  stage1: StageFigures
  stage2: StageFigures
  escalationPercent: number | null
  refused: number
  withdrawn: number
  serviceRequests: number
  enquiries: number
  categories: Record<string, number>
}

export interface StageFigures {
  received: number
  per1000: number
  answered: number
  inTime: number
  inTimeOrExtended: number
  notYetDue: number
  denominator: number
  inTimePercent: number | null
  inTimeOrExtendedPercent: number | null
  acknowledgedInTime: number
  outcomes: Record<Outcome, number>
  medianWorkingDaysToRespond: number | null
}

export function yearFigures(question: YearQuestion): YearFigures {
  const { coop, year, homes, asAt } = question
  if (!Number.isSafeInteger(homes) || homes < 1) throw new RangeError(`${homes} is not a number of homes`)
  const judged = judgeYear(question)
  const count = (measure: Measure) => casesOf(measure, judged).length
  const stage1 = stageFigures(1, judged, homes)
  const stage2 = stageFigures(2, judged, homes)
  return {
    coop,
    year: year.label,
    from: year.from,
    to: year.to,
    asAt,
    homes,
    provisional: stage1.notYetDue + stage2.notYetDue > 0,
    stage1,
    stage2,
    escalationPercent: percent(stage2.received, stage1.received),
    refused: count('refused'),
    withdrawn: count('withdrawn'),
    serviceRequests: count('serviceRequests'),
    enquiries: count('enquiries'),
    categories: categories(judged),
  }
}

function stageFigures(stage: 1 | 2, judged: JudgedYear, homes: number): StageFigures {
  const count = (figure: StageFigure) => casesOf(`stage${stage}.${figure}`, judged).length
  const [received, denominator] = [count('received'), count('denominator')]
  const [inTime, inTimeOrExtended] = [count('inTime'), count('inTimeOrExtended')]
  return {
    received,
    per1000: per1000(received, homes),
    answered: count('answered'),
    inTime,
    inTimeOrExtended,
    notYetDue: count('notYetDue'),
    denominator,
    inTimePercent: percent(inTime, denominator),
    inTimeOrExtendedPercent: percent(inTimeOrExtended, denominator),
    acknowledgedInTime: count('acknowledgedInTime'),
    outcomes: Object.fromEntries(OUTCOMES.map(outcome => [outcome, count(`outcomes.${outcome}`)])) as Record<
      Outcome,
      number
    >,
    medianWorkingDaysToRespond: median(
      judged[`stage${stage}`].flatMap(({ workingDaysToRespond }) => workingDaysToRespond ?? []),
    ),
  }
}

function categories(judged: JudgedYear): Record<string, number> {
  const byName = [...Map.groupBy(judged.accepted, categoryOf)]
  return largestFirst(Object.fromEntries(byName.map(([name, rows]) => [name, rows.length])))
}
