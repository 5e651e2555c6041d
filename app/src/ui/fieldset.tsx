import type { ReactNode } from 'react'

interface FieldsetProps {
  legend: ReactNode
  /** The id of a field that is a list, so that the error summary’s link lands here. */
  id?: string
  /** What is wrong with them together. */
  errors?: string[] | undefined
  children: ReactNode
}

/** Fields that belong together. */
export function Fieldset({ legend, id, errors, children }: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset fieldset" id={id} tabIndex={id ? -1 : undefined}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {errors && <p className="govuk-error-message">{errors.join('. ')}</p>}
      {children}
    </fieldset>
  )
}
