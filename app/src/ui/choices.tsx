import type { ReactNode } from 'react'
import type { Field } from './field.ts'
import { FormGroupOfMany } from './form-group.tsx'

interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

/** For a question that is answered by either. */
export const YES_OR_NO: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

interface ChoicesProps {
  field: Field
  label: ReactNode
  hint?: ReactNode
  options: readonly Choice[]
}

/** One of several. */
export const Radios = (props: ChoicesProps & { inline?: boolean }) => (
  <FormGroupOfMany {...props}>
    <div className={`govuk-radios${props.inline ? ' govuk-radios--inline' : ''}`}>
      {props.options.map((option, index) => (
        <Item key={option.value} kind="radio" field={props.field} option={option} index={index} />
      ))}
    </div>
  </FormGroupOfMany>
)

/** Any of several; the form reads a list. */
export const Checkboxes = (props: ChoicesProps) => (
  <FormGroupOfMany {...props}>
    <div className="govuk-checkboxes">
      {props.options.map((option, index) => (
        <Item key={option.value} kind="checkbox" field={props.field} option={option} index={index} />
      ))}
    </div>
  </FormGroupOfMany>
)

interface ItemProps {
  kind: 'radio' | 'checkbox'
  field: Field
  option: Choice
  index: number
}

function Item({ kind, field, option, index }: ItemProps) {
  // The first has the field’s own id, so that the error summary’s link lands on it.
  const id = index === 0 ? field.id : `${field.id}-${option.value}`
  const chosen = field.defaultOptions ?? [field.defaultValue]
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  return (
    <div className={`${block}__item`}>
      <input
        id={id}
        name={field.name}
        type={kind}
        value={option.value}
        defaultChecked={chosen.includes(option.value)}
        className={`${block}__input`}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id} className={`govuk-label ${block}__label`}>
        {option.label}
      </label>
      {option.hint && (
        <div id={`${id}-hint`} className={`govuk-hint ${block}__hint`}>
          {option.hint}
        </div>
      )}
    </div>
  )
}
