import type { Candidate } from '@putright/casework'
import { Checkboxes } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'
import { choosable } from './candidate.tsx'

/** Who steps in where somebody who decides stays silent, so that a holiday delays no answer. */
export const Deputies = ({ field, people }: { field: Field; people: readonly Candidate[] }) => (
  <Checkboxes
    field={field}
    label="Deputies (optional)"
    hint="If somebody who decides is silent past the planned day, a deputy is asked by e-mail and decides with the others. Choose nobody here who decides already."
    options={choosable(people)}
  />
)
