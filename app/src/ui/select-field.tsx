import type { ReactNode } from 'react'
import { described, type Field } from './field.ts'
import { FormGroup } from './form-group.tsx'

interface SelectFieldProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  options: readonly { value: string; label: string }[]
  /** What the box says before anything is chosen; it stands for an empty value. */
  ask?: string
}

/** One of many, from a list that opens. */
export function SelectField({ field, label, hint, options, ask }: SelectFieldProps) {
  return (
    <FormGroup field={field} label={label} hint={hint}>
      <select
        id={field.id}
        name={field.name}
        defaultValue={field.defaultValue}
        className={`govuk-select${field.errors ? ' govuk-select--error' : ''}`}
        {...described(field, hint)}
      >
        {ask !== undefined && <option value="">{ask}</option>}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}
