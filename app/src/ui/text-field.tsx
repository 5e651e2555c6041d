import type { ReactNode } from 'react'
import { described, type Field } from './field.ts'
import { FormGroup } from './form-group.tsx'

interface TextFieldProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  type?: 'text' | 'email' | 'password' | 'tel' | 'search'
  /** How many characters it is wide, so that its size tells what belongs in it. */
  width?: 3 | 5 | 10 | 20 | 30
  /** What stands before it: £. */
  prefix?: string
  inputMode?: 'numeric' | 'decimal'
  autoComplete?: string
}

/** Text of one line. `width`: in characters. */
export function TextField({
  field,
  label,
  hint,
  type = 'text',
  width,
  prefix,
  inputMode,
  autoComplete = 'off',
}: TextFieldProps) {
  const input = (
    <input
      id={field.id}
      name={field.name}
      type={type}
      defaultValue={field.defaultValue}
      className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${field.errors ? ' govuk-input--error' : ''}`}
      inputMode={inputMode}
      autoComplete={autoComplete}
      spellCheck={type === 'text' ? undefined : false}
      {...described(field, hint)}
    />
  )
  return (
    <FormGroup field={field} label={label} hint={hint}>
      {prefix ? <Prefixed prefix={prefix}>{input}</Prefixed> : input}
    </FormGroup>
  )
}

const Prefixed = ({ prefix, children }: { prefix: string; children: ReactNode }) => (
  <div className="govuk-input__wrapper">
    <div className="govuk-input__prefix" aria-hidden="true">
      {prefix}
    </div>
    {children}
  </div>
)
