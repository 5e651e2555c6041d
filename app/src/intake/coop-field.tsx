import type { Field } from '../ui/field.ts'
import { SelectField } from '../ui/select-field.tsx'

/** Which co-op it is about. Whoever handles one only is not asked. */
export function CoopField({ field, coops }: { field: Field; coops: { id: string; name: string }[] }) {
  const [only, another] = coops
  if (only && !another) {
    return (
      <p className="govuk-body">
        <input type="hidden" name={field.name} value={only.id} />
        For <strong>{only.name}</strong>
      </p>
    )
  }
  return (
    <SelectField
      field={field}
      label="Co-op"
      ask="Choose a co-op"
      options={coops.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
