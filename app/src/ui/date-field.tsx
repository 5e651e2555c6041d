import type { ReactNode } from 'react'
import { described, type Field } from './field.ts'
import { FormGroup } from './form-group.tsx'

interface DateFieldProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  /** The days a picker offers, as ISO text. The form’s own check decides. */
  earliest?: string
  latest?: string
}

/** One box with the browser’s own picker: typed or picked, on a phone or by keyboard, without any script of ours. */
export function DateField({ field, label, hint, earliest, latest }: DateFieldProps) {
  return (
    <FormGroup field={field} label={label} hint={hint}>
      <input
        id={field.id}
        name={field.name}
        type="date"
        defaultValue={field.defaultValue}
        min={earliest}
        max={latest}
        className={`govuk-input date-field${field.errors ? ' govuk-input--error' : ''}`}
        {...described(field, hint)}
      />
    </FormGroup>
  )
}
