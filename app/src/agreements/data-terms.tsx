import { Checkboxes } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'
import { TextField } from '../ui/text-field.tsx'

interface DataTermsProps {
  terms: { version: string; points: readonly string[] }
}

/** What both sides accept, word for word. */
export const DataTerms = ({ terms: { version, points } }: DataTermsProps) => (
  <section aria-labelledby="data-terms">
    <h2 id="data-terms" className="govuk-heading-m">
      Data-sharing terms
    </h2>
    <ul className="govuk-list govuk-list--bullet">
      {points.map(point => (
        <li key={point}>{point}</li>
      ))}
    </ul>
    <p className="govuk-body-s">Version: {version}. Take advice before you rely on them for anything else.</p>
  </section>
)

/** Who accepts them for one side. */
export const AcceptingTerms = ({ fields }: { fields: { dataOfficer: Field; accepts: Field } }) => (
  <>
    <TextField
      field={fields.dataOfficer}
      label="Who accepts these terms for your organisation"
      hint="Their name and what they are there, such as “Tess Brook, Secretary”. The other side sees it."
    />
    <Checkboxes
      field={fields.accepts}
      label="Data-sharing terms"
      options={[{ value: 'yes', label: 'They have read the data-sharing terms, and accept them' }]}
    />
  </>
)
