import type { Candidate } from '@putright/casework'
import type { Field } from '../../ui/field.ts'
import { SelectField } from '../../ui/select-field.tsx'

interface ConsidererProps {
  field: Field
  investigators: readonly Pick<Candidate, 'id' | 'name' | 'barred'>[]
}

/** Code 6.11, 6.13: the letter names who looks at it again, where that is known; it is then theirs. */
export const Considerer = ({ field, investigators }: ConsidererProps) => (
  <SelectField
    field={field}
    label="Who looks into it at stage 2 (optional)"
    hint="The letter names them. Those who may not are left out."
    ask="Not known yet"
    options={investigators
      .filter(({ barred }) => barred.length === 0)
      .map(({ id, name }) => ({ value: id, label: name }))}
  />
)
