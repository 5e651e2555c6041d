import type { Candidate } from '@putright/casework'
import { Radios } from '../../ui/choices.tsx'
import type { Field } from '../../ui/field.ts'
import { Barred, choosable } from './candidate.tsx'

interface InvestigatorProps {
  field: Field
  people: readonly Candidate[]
  /** Whether they decide as well. */
  decides: boolean
}

export const Investigator = ({ field, people, decides }: InvestigatorProps) => (
  <>
    <Radios
      field={field}
      label={decides ? 'Who looks into it and decides' : 'Who looks into it'}
      options={choosable(people)}
    />
    <Barred people={people} />
  </>
)
