import type { Invited } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { ROLE_NAMES } from '../../people/words.ts'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'

/** Who was invited and has not answered, the newest first. */
export const Invitations = ({ href, invitations }: { href: string; invitations: readonly Invited[] }) => (
  <Table
    caption="Invitations waiting"
    columns={[
      { heading: 'E-mail address', names: true, cell: ({ email }: Invited) => email },
      { heading: 'Roles', cell: offered },
      { heading: 'The link opens until', cell: Until },
      { heading: 'Changes', cell: invitation => <Changes href={`${href}/invitations`} {...invitation} /> },
    ]}
    rows={invitations}
    rowKey={({ id }) => id}
    empty=""
  />
)

const offered = ({ roles, untilOn }: Invited): string =>
  `${roles.map(role => ROLE_NAMES[role]).join(', ')}${untilOn ? `, to ${dateInWords(untilOn)}` : ''}`

const Until = ({ expired, opensUntil }: Invited) =>
  expired ? <Tag tone="late">Expired</Tag> : dateInWords(opensUntil)

const Changes = ({ href, id, email }: Invited & { href: string }) => (
  <ul className="govuk-list">
    <li>
      <a href={`${href}/${id}/again`} className="govuk-link">
        Send again<span className="govuk-visually-hidden"> to {email}</span>
      </a>
    </li>
    <li>
      <a href={`${href}/${id}/withdrawal`} className="govuk-link">
        Withdraw<span className="govuk-visually-hidden"> for {email}</span>
      </a>
    </li>
  </ul>
)
