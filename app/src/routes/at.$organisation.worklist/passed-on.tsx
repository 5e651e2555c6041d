import type { PassedOn } from '@putright/db/queries/intake'
import { dateInWords } from '@putright/working-days'
import { Panel } from '../../ui/panel.tsx'

/** What members were told and nobody has logged: the time to acknowledge it runs already. */
export function PassedOnWaiting({ waiting }: { waiting: readonly PassedOn[] }) {
  if (waiting.length === 0) return null
  return (
    <Panel title="Passed on, and still to be logged">
      <ul className="govuk-list">
        {waiting.map(told => (
          <li key={told.id}>
            Told to {told.toldTo} on {dateInWords(told.toldOn)}, {told.coop}:{' '}
            <a href={`/complaints/new?from=${told.id}`} className="govuk-link">
              log it<span className="govuk-visually-hidden"> ({told.reference})</span>
            </a>{' '}
            <span className="named__more">
              {told.reference},{' '}
              <a href={`/passed-on/${told.id}`} className="govuk-link">
                or see it<span className="govuk-visually-hidden"> ({told.reference})</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
