import type { ComplaintPage, SupportPage } from '@putright/casework'
import { momentInWords } from '../../moments.ts'
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
              {by}, {momentInWords(readAt)}: {purpose}
            </li>
          ))}
        </ul>
      </Details>
    )}
  </section>
)
