import { Radios } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'

/** Rulebook K4: some landlords' policies ask for the resident's agreement past so many days in all; the Code does not. */
export const Agreement = ({ field, over }: { field: Field; over: number | null }) =>
  over === null ? null : (
    <Radios
      field={field}
      label="Does the resident agree?"
      hint={`The co-op’s policy asks for it where the answer would take more than ${over} working days in all. If they do not, the letter tells them how to challenge it.`}
      options={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'not asked', label: 'They were not asked' },
      ]}
    />
  )
