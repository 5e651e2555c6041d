import type { StagePlan } from '@putright/complaint'
import { dayInWords } from '@putright/working-days'

/** The landlord's own days within the legal one: missing them breaches nothing. */
export const Plan = ({ plan: { reportDue, decisionDue } }: { plan: StagePlan }) => (
  <p className="govuk-body">
    Planned back from the response: the report by {dayInWords(reportDue)}, the decision by{' '}
    {dayInWords(decisionDue)}. These are nobody’s deadline but your own.
  </p>
)
