import type { People } from './route.tsx'

/** Who may not consider it, and who finds no trace of it. */
export const BarredPeople = ({ people }: { people: People['barred'] }) => (
  <section>
    <h2 className="govuk-heading-m">Who cannot consider it</h2>
    {people.length === 0 ? (
      <p className="govuk-body">Nothing is known that keeps anybody of the team or the committee from it.</p>
    ) : (
      <ul className="govuk-list govuk-list--bullet">
        {people.map(({ id, name, because, closed }) => (
          <li key={id}>
            <strong>{name}</strong>: {because.join(' ')}{' '}
            {closed && 'The complaint is closed to them: nothing that they can open shows it.'}
          </li>
        ))}
      </ul>
    )}
  </section>
)
