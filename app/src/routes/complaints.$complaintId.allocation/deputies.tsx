import type { Candidate } from '@putright/casework'
import { Checkboxes } from '../../ui/choices.tsx'
import { Details } from '../../ui/details.tsx'
import { type Field, isChosen } from '../../ui/field.ts'
import { choosable } from './candidate.tsx'

/** Who steps in where somebody who decides stays silent, so that a holiday delays no answer. */
export const Deputies = ({ field, people }: { field: Field; people: readonly Candidate[] }) => (
  <Details summary="Deputies (optional)" open={isChosen(field) || field.errors !== undefined}>
    <Checkboxes
      field={field}
      label="Who steps in"
      hint="If somebody who decides is silent past the planned day, a deputy is asked by e-mail and decides with the others. Choose nobody here who decides already."
      options={choosable(people)}
    />
  </Details>
)
