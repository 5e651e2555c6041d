import type { peopleForComplaint } from '@putright/casework'
import { Checkboxes } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { type Field, isChosen } from '../ui/field.ts'

interface ConcernsProps {
  named: Field
  tookDecision: Field
  people: Awaited<ReturnType<typeof peopleForComplaint>>
}

/** Of one part: who of the team or the committee it is about (5.8). Closed unless somebody is: mostly nobody is. */
export function Concerns({ named, tookDecision, people }: ConcernsProps) {
  const options = people.map(asChoice)
  return (
    <Details
      summary="Is anybody of the team or the committee named in it, or did they take the decision it is about?"
      open={[named, tookDecision].some(field => isChosen(field) || field.errors !== undefined)}
    >
      <p className="govuk-body">
        Then tick their name: the complaint is closed to them, and they cannot be chosen to consider it.
      </p>
      <Checkboxes field={named} label="Named in this part" options={options} />
      <Checkboxes field={tookDecision} label="Took the decision it is about" options={options} />
    </Details>
  )
}

/** Somebody of the team or the committee, to be ticked. */
export const asChoice = ({ id, name, roles, organisation }: ConcernsProps['people'][number]) => ({
  value: id,
  label: name,
  hint: `${roles.join(', ')}, ${organisation}`,
})
