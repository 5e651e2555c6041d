import type { allocationChoices } from '@putright/casework'

export type Candidate = Awaited<ReturnType<typeof allocationChoices>>['investigators'][number]

/** Those who can be chosen, as choices. */
export const choosable = (people: readonly Candidate[]) =>
  people
    .filter(({ barred }) => !barred)
    .map(({ id, name, roles, organisation }) => ({
      value: id,
      label: name,
      hint: `${capitalised(roles.join(', '))}, ${organisation}`,
    }))

/** Those who cannot, each with the reason, so that nobody wonders where they are. */
export function Barred({ people }: { people: readonly Candidate[] }) {
  const barred = people.filter(person => person.barred)
  if (barred.length === 0) return null
  return (
    <div className="barred">
      <h3 className="govuk-heading-s">Cannot be chosen</h3>
      <ul className="govuk-list">
        {barred.map(({ id, name, barred: reason }) => (
          <li key={id}>
            <strong>{name}</strong>: {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
