import type { ComplaintPage, SupportPage } from '@putright/casework'
import { Details } from '../../ui/details.tsx'

interface ReadingsProps {
  readings: SupportPage['readings']
  page: Pick<ComplaintPage, 'id'>
}

/** Why something is done differently stands apart, and whoever reads it leaves their name. */
export const Readings = ({ readings, page }: ReadingsProps) => (
  <section className="support">
    <h2 className="govuk-heading-m">Disclosed needs</h2>
    <p className="govuk-body">
      What the resident told us about their health or situation is kept apart. Those who look into this
      complaint, whoever wrote it down and managers can read it; each reading is recorded.
    </p>
    <p className="govuk-body">
      <a className="govuk-link" href={`/complaints/${page.id}/support/needs`}>
        Read what was disclosed
      </a>
    </p>
    {readings.length > 0 && (
      <Details summary={`Who has read it (${readings.length})`}>
        <ul className="govuk-list">
          {readings.map(({ id, by, readAt, purpose }) => (
            <li key={id}>
              {by},{' '}
              {new Date(readAt).toLocaleString('en-GB', {
                timeZone: 'Europe/London',
                dateStyle: 'long',
                timeStyle: 'short',
              })}
              : {purpose}
            </li>
          ))}
        </ul>
      </Details>
    )}
  </section>
)
