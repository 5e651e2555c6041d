import type { ComplaintPage } from '@putright/casework'
import type { MissingItem } from '@putright/handling-code'
import { complaintHref } from '../../acts/act-page.tsx'

/** What the Code asks of the letter that it lacks. It cannot be issued before. */
export function Missing({ items, page }: MissingProps) {
  if (items.length === 0) return null
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">This letter cannot be issued yet</h2>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ item, provision, because }) => (
          <li key={`${provision} ${item}`}>
            {because} (Code {provision})
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={`${complaintHref(page)}/decision`}>
          Go to the decision
        </a>
      </p>
    </div>
  )
}

interface MissingProps {
  items: readonly Omit<MissingItem, 'field'>[]
  page: ComplaintPage
}
