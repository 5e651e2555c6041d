import type { ReactNode } from 'react'
import type { Field } from './field.ts'

interface FormGroupProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  children: ReactNode
}

/** A label, its hint, what is wrong, and the one control they are about. */
export function FormGroup({ field, label, hint, children }: FormGroupProps) {
  return (
    <div className={groupClass(field)}>
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={field.id}>
        {label}
      </label>
      <HintAndError field={field} hint={hint} />
      {children}
    </div>
  )
}

/** The same for several controls under one legend: radios, checkboxes. */
export function FormGroupOfMany({ field, label, hint, children }: FormGroupProps) {
  const ids = [hint ? field.descriptionId : '', field.errors ? field.errorId : ''].filter(Boolean).join(' ')
  return (
    <div className={groupClass(field)}>
      <fieldset className="govuk-fieldset" aria-describedby={ids || undefined}>
        <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">{label}</legend>
        <HintAndError field={field} hint={hint} />
        {children}
      </fieldset>
    </div>
  )
}

function HintAndError({ field, hint }: Pick<FormGroupProps, 'field' | 'hint'>) {
  return (
    <>
      {hint && (
        <div id={field.descriptionId} className="govuk-hint">
          {hint}
        </div>
      )}
      {field.errors && (
        <p id={field.errorId} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {field.errors.join('. ')}
        </p>
      )}
    </>
  )
}

const groupClass = ({ errors }: Field) => `govuk-form-group${errors ? ' govuk-form-group--error' : ''}`
