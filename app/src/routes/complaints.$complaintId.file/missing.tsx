import { InsetText } from '../../ui/inset-text.tsx'

/** Code 5.12: what a full record has and this one does not. */
export function Missing({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null
  return (
    <InsetText>
      <h2 className="govuk-heading-s">Missing from a full record (Code 5.12)</h2>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(what => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className="govuk-body">
        A letter that went or came before is recorded under its own day, with the file.
      </p>
    </InsetText>
  )
}
