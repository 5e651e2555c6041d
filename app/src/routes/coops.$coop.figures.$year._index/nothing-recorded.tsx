interface NothingRecordedProps {
  coop: { slug: string; name: string }
  year: string
  handled: boolean
}

/** Not a year of nought complaints: a year that the record does not reach. */
export const NothingRecorded = ({ coop, year, handled }: NothingRecordedProps) => (
  <>
    <p className="govuk-body">
      Nothing is recorded for {coop.name} in {year}, so there is nothing to count.
    </p>
    {handled && (
      <p className="govuk-body">
        If complaints of that year stand in a spreadsheet, you can{' '}
        <a href={`/coops/${coop.slug}/import`} className="govuk-link">
          import them
        </a>
        .
      </p>
    )}
  </>
)
