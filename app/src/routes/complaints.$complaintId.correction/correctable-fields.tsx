import type { CorrectableField } from '@putright/complaint'
import { Radios, YES_OR_NO } from '../../ui/choices.tsx'
import { DateField } from '../../ui/date-field.tsx'
import type { Field } from '../../ui/field.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface CorrectableFieldsProps {
  of: readonly CorrectableField[]
  form: Record<string, Field>
}

/** The fields of a fact, each by what it holds. */
export const CorrectableFields = ({ of: fields, form }: CorrectableFieldsProps) =>
  fields.map(field => <OneField key={field.key} of={field} field={form[field.key] as Field} />)

function OneField({
  of: { kind, choices = [], label, optional },
  field,
}: {
  of: CorrectableField
  field: Field
}) {
  const asked = optional ? `${label} (optional)` : label
  switch (kind) {
    case 'text':
      return <TextArea field={field} label={asked} rows={6} />
    case 'day':
      return <DateField field={field} label={asked} />
    case 'choice':
      return (
        <SelectField
          field={field}
          label={asked}
          options={choices}
          {...(optional ? { ask: 'Not said' } : {})}
        />
      )
    case 'yes or no':
      return <Radios field={field} label={asked} options={YES_OR_NO} inline />
    case 'whole number':
      return <TextField field={field} label={asked} width={3} inputMode="numeric" />
    case 'line':
      return <TextField field={field} label={asked} />
  }
}
