import type { ReactNode } from 'react'
import { described, type Field } from './field.ts'
import { FormGroup } from './form-group.tsx'

interface TextAreaProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  rows?: number
}

/** Text of several lines. */
export function TextArea({ field, label, hint, rows = 5 }: TextAreaProps) {
  return (
    <FormGroup field={field} label={label} hint={hint}>
      <textarea
        id={field.id}
        name={field.name}
        rows={rows}
        defaultValue={field.defaultValue}
        className={`govuk-textarea${field.errors ? ' govuk-textarea--error' : ''}`}
        {...described(field, hint)}
      />
    </FormGroup>
  )
}
