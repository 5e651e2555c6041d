import type { agreementsPage } from '@putright/casework'
import { AGREED, daysInWords } from '../../agreements/words.ts'
import { type Column, Table } from '../../ui/table.tsx'

type Proposal = Awaited<ReturnType<typeof agreementsPage>>['toAnswer'][number]

interface ProposalsProps {
  caption: string
  proposals: readonly Proposal[]
  here: string
}

/** Proposals of one kind. Nothing where there are none. */
export const Proposals = ({ caption, proposals, here }: ProposalsProps) =>
  proposals.length > 0 && (
    <Table caption={caption} columns={columns(here)} rows={proposals} rowKey={({ id }) => id} empty="" />
  )

const columns = (here: string): Column<Proposal>[] => [
  {
    heading: 'With',
    names: true,
    cell: ({ id, other, kind }) => (
      <span className="named">
        <a href={`${here}/${id}`} className="govuk-link">
          {other}
        </a>{' '}
        <span className="named__more">{AGREED[kind]}</span>
      </span>
    ),
  },
  { heading: 'Days', cell: daysInWords },
  { heading: 'Proposed by', cell: ({ ours, other }) => (ours ? 'You' : other) },
]
