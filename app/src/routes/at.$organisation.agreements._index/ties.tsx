import type { agreementsPage } from '@putright/casework'
import { daysInWords, STANDINGS } from '../../agreements/words.ts'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'

type Page = Awaited<ReturnType<typeof agreementsPage>>
type Tie = Page['agreements'][number] | Page['memberships'][number]

interface TiesProps {
  caption: string
  ties: readonly Tie[]
  here: string
  runs: boolean
  empty: string
}

/** What is in force, what is agreed for later and what has ended. */
export const Ties = ({ caption, ties, here, runs, empty }: TiesProps) => (
  <Table
    caption={caption}
    columns={columns(here, runs)}
    rows={ties}
    rowKey={({ id }) => id}
    empty={`${caption}. ${empty}`}
  />
)

const columns = (here: string, runs: boolean): Column<Tie>[] => [
  {
    heading: 'With',
    names: true,
    cell: tie => (
      <span className="named">
        {tie.other} <span className="named__more">{what(tie)}</span>
      </span>
    ),
  },
  { heading: 'Days', cell: daysInWords },
  {
    heading: 'Standing',
    cell: ({ standing }) => <Tag tone={STANDINGS[standing].tone}>{STANDINGS[standing].words}</Tag>,
  },
  ...(runs ? [{ heading: 'Ending', cell: (tie: Tie) => <Ending tie={tie} here={here} /> }] : []),
]

const what = (tie: Tie): string =>
  'shares' in tie
    ? `Shares ${tie.shares}`
    : `${tie.scope === 'A and B' ? 'Procedures A and B' : `Procedure ${tie.scope}`}${tie.services ? ` · ${tie.services}` : ''}`

const Ending = ({ tie: { id, other, standing }, here }: { tie: Tie; here: string }) =>
  standing !== 'ended' && (
    <a href={`${here}/${id}/ending`} className="govuk-link">
      End it<span className="govuk-visually-hidden"> with {other}</span>
    </a>
  )
