import type { PersonHere } from '@putright/casework'
import { roleInWords } from '../../people/words.ts'

/** Who had a role here and has none now. */
export const FormerPeople = ({ people }: { people: readonly PersonHere[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {people.map(({ personId, name, roles }) => (
      <li key={personId}>
        {name}: {roles.map(roleInWords).join('; ')}
      </li>
    ))}
  </ul>
)
