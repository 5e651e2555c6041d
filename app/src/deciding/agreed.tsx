import { Checkboxes } from '../ui/choices.tsx'
import type { Field } from '../ui/field.ts'

/** Code 7.3: agreed with the resident, where that is suitable. */
export const Agreed = ({ field }: { field: Field }) => (
  <Checkboxes
    field={field}
    label="The resident"
    options={[{ value: 'yes', label: 'Agreed with the resident' }]}
  />
)
