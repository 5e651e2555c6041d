import type { Candidate } from '@putright/casework'
import { PANEL } from '@putright/complaint'
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
      hint={needed > 1 ? `Choose at least ${needed}.` : left(choosable(people).length - needed)}
      options={choosable(people)}
    />
    <Barred people={people} />
  </>
)

// Said now, while another choice is still possible.
const left = (others: number): string =>
  others < PANEL
    ? `Stage 2 would need a panel of ${PANEL} others, and there would not be enough. Take care whom you choose.`
    : `Whoever decides now cannot sit at stage 2: ${others} others would be left, and its panel needs ${PANEL}.`
