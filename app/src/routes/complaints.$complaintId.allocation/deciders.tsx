import type { Candidate } from '@putright/casework'
import { Checkboxes } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'
import { Barred, choosable } from './candidate.tsx'

interface DecidersProps {
  field: Field
  people: readonly Candidate[]
  needed: number
  coop: string
}

export const Deciders = ({ field, people, needed, coop }: DecidersProps) => (
  <>
    <Checkboxes
      field={field}
      label={needed > 1 ? `The panel that decides for ${coop}` : `Who decides for ${coop}`}
      hint={needed > 1 ? `Choose at least ${needed}.` : undefined}
      options={choosable(people)}
    />
    <Barred people={people} />
  </>
)
