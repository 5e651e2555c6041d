import type { ReactNode } from 'react'

/** More for those who want it: how a date was worked out, what a word means. */
export const Details = ({ summary, open, children }: DetailsProps) => (
  <details className="govuk-details" open={open}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)

interface DetailsProps {
  summary: ReactNode
  /** Whether it stands open to begin with: where something in it is wrong, or was just asked for. */
  open?: boolean
  children: ReactNode
}
