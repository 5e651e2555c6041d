import type { PersonHere } from '@putright/casework'
import { roleInWords } from '../../people/words.ts'
import { Table } from '../../ui/table.tsx'

interface PeopleTableProps {
  href: string
  people: readonly PersonHere[]
  /** Whether the reader may change the roles of others. */
  runs: boolean
  viewerId: string
}

/** Who has which role, since when and until when. */
export const PeopleTable = ({ href, people, runs, viewerId }: PeopleTableProps) => (
  <Table
    caption="Who has which role"
    columns={[
      { heading: 'Name', names: true, cell: ({ name }: PersonHere) => name },
      { heading: 'Roles', cell: Roles },
      {
        heading: 'Changes',
        cell: person => (
          <Changes href={href} person={person} runs={runs} self={person.personId === viewerId} />
        ),
      },
    ]}
    rows={people}
    rowKey={({ personId }) => personId}
    empty="Nobody has a role here."
  />
)

const Roles = ({ roles }: PersonHere) => (
  <ul className="govuk-list">
    {roles.map(held => (
      <li key={held.role + held.fromOn}>{roleInWords(held)}</li>
    ))}
  </ul>
)

function Changes({
  href,
  person,
  runs,
  self,
}: {
  href: string
  person: PersonHere
  runs: boolean
  self: boolean
}) {
  if (self)
    return (
      <a href={`${href}/${person.personId}/ending`} className="govuk-link">
        Leave
      </a>
    )
  if (!runs) return null
  return (
    <ul className="govuk-list">
      <li>
        <a href={`${href}/${person.personId}/role`} className="govuk-link">
          Give another role<span className="govuk-visually-hidden"> to {person.name}</span>
        </a>
      </li>
      <li>
        <a href={`${href}/${person.personId}/ending`} className="govuk-link">
          End a role<span className="govuk-visually-hidden"> of {person.name}</span>
        </a>
      </li>
      <li>
        <a href={`${href}/${person.personId}/second-factor`} className="govuk-link">
          Lost second factor<span className="govuk-visually-hidden"> of {person.name}</span>
        </a>
      </li>
    </ul>
  )
}
