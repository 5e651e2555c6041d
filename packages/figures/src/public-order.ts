import { OUTCOMES, type Outcome } from '@putright/handling-code'
import type { StageFigures, YearFigures } from './year-figures.ts'

/** The same figures with their keys in the order of the public format, which a jsonb column does not keep. */
export const inPublicOrder = (figures: YearFigures): YearFigures => ({
  coop: figures.coop,
  year: figures.year,
  from: figures.from,
  to: figures.to,
  asAt: figures.asAt,
  homes: figures.homes,
  provisional: figures.provisional,
  stage1: stageInOrder(figures.stage1),
  stage2: stageInOrder(figures.stage2),
  escalationPercent: figures.escalationPercent,
  refused: figures.refused,
  withdrawn: figures.withdrawn,
  serviceRequests: figures.serviceRequests,
  enquiries: figures.enquiries,
  categories: largestFirst(figures.categories),
})

/** The largest first; equal ones by name. */
export const largestFirst = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts).toSorted(
      ([name, count], [otherName, otherCount]) => otherCount - count || (name < otherName ? -1 : 1),
    ),
  )

const stageInOrder = (figures: StageFigures): StageFigures => ({
  received: figures.received,
  per1000: figures.per1000,
  answered: figures.answered,
  inTime: figures.inTime,
  inTimeOrExtended: figures.inTimeOrExtended,
  notYetDue: figures.notYetDue,
  denominator: figures.denominator,
  inTimePercent: figures.inTimePercent,
  inTimeOrExtendedPercent: figures.inTimeOrExtendedPercent,
  acknowledgedInTime: figures.acknowledgedInTime,
  outcomes: Object.fromEntries(OUTCOMES.map(outcome => [outcome, figures.outcomes[outcome]])) as Record<
    Outcome,
    number
  >,
  medianWorkingDaysToRespond: figures.medianWorkingDaysToRespond,
})
