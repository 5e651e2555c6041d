import type { ReactNode } from 'react'

interface SummaryRow {
  key: string
  value: ReactNode
  /** A link beside it; `about` finishes its words for those who hear only links: “Change” + “the officer”. */
  action?: { href: string; text: string; about: string }
}

/** Facts about one thing, each with its name. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl className="govuk-summary-list">
    {rows.map(({ key, value, action }) => (
      <div key={key} className={`govuk-summary-list__row${action ? '' : besideLinks(rows)}`}>
        <dt className="govuk-summary-list__key">{key}</dt>
        <dd className="govuk-summary-list__value">{value}</dd>
        {action && (
          <dd className="govuk-summary-list__actions">
            <a href={action.href} className="govuk-link">
              {action.text}
              <span className="govuk-visually-hidden"> {action.about}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

// Room at the end of a line, where other lines have a link there.
const besideLinks = (rows: readonly SummaryRow[]) =>
  rows.some(({ action }) => action) ? ' govuk-summary-list__row--no-actions' : ''
