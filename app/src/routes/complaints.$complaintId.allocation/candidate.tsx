import type { Candidate } from '@putright/casework'
import { ROLE_NAMES } from '../../people/words.ts'

/** Those who can be chosen, as choices. */
export const choosable = (people: readonly Candidate[]) =>
  people
    .filter(({ barred }) => barred.length === 0)
    .map(({ id, name, roles, organisation, lent }) => ({
      value: id,
      label: name,
      hint: `${roles.map(role => ROLE_NAMES[role]).join(', ')}, ${organisation}${lent ? ', lent for this complaint' : ''}`,
    }))

/** Those who cannot, each with the reason, so that nobody wonders where they are. */
export function Barred({ people }: { people: readonly Candidate[] }) {
  const barred = people.filter(person => person.barred.length > 0)
  if (barred.length === 0) return null
  return (
    <div className="barred">
      <h3 className="govuk-heading-s">Cannot be chosen</h3>
      <ul className="govuk-list">
        {barred.map(({ id, name, barred: reasons }) => (
          <li key={id}>
            <strong>{name}</strong>: {reasons.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
