import type { FieldMetadata } from '@conform-to/react'
import { FormGroupOfMany } from '../ui/form-group.tsx'

interface YearEnd {
  day: string
  month: string
}

/** A form as it is filled in: with a day and a month that become one. */
export type TypedYearEnd<Form> = Omit<Form, 'yearEnd'> & { yearEnd: YearEnd }

/** The day a financial year ends with, in any year. */
export function YearEndField({ field }: { field: FieldMetadata<YearEnd> }) {
  const { day, month } = field.getFieldset()
  const errors = field.errors ?? day.errors ?? month.errors
  return (
    <FormGroupOfMany
      field={{ ...day, ...(errors && { errors }) }}
      label="The last day of its financial year"
      hint="Such as 31 3, for 31 March"
    >
      <div className="govuk-date-input">
        {[
          { part: day, label: 'Day' },
          { part: month, label: 'Month' },
        ].map(({ part, label }) => (
          <div key={part.id} className="govuk-date-input__item">
            <label className="govuk-label govuk-date-input__label" htmlFor={part.id}>
              {label}
            </label>
            <input
              id={part.id}
              name={part.name}
              className={`govuk-input govuk-date-input__input govuk-input--width-2${errors ? ' govuk-input--error' : ''}`}
              inputMode="numeric"
              defaultValue={part.defaultValue}
            />
          </div>
        ))}
      </div>
    </FormGroupOfMany>
  )
}
