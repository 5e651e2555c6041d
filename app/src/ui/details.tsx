import type { ReactNode } from 'react'

/** More for those who want it: how a date was worked out, what a word means. */
export const Details = ({ summary, children }: { summary: ReactNode; children: ReactNode }) => (
  <details className="govuk-details">
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)
