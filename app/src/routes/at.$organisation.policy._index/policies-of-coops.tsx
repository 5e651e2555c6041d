import type { policiesOfCoops } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { type Column, Table } from '../../ui/table.tsx'

type Line = Awaited<ReturnType<typeof policiesOfCoops>>[number]

/** The policy in force of each co-op that an agent or a federation works with. */
export const PoliciesOfCoops = ({ coops }: { coops: readonly Line[] }) => (
  <Table
    caption="Policy in force of each co-op"
    captionHidden
    columns={COLUMNS}
    rows={coops}
    rowKey={({ slug }) => slug}
    empty="There is no co-op here yet."
  />
)

const COLUMNS: Column<Line>[] = [
  {
    heading: 'Co-op',
    names: true,
    cell: ({ slug, name }) => (
      <a href={`/at/${slug}/policy`} className="govuk-link">
        {name}
      </a>
    ),
  },
  { heading: 'Policy', cell: ({ title }) => title || 'None' },
  {
    heading: 'In force since',
    cell: ({ adopted, adoptedOn }) =>
      adopted && adoptedOn ? dateInWords(adoptedOn) : 'No policy of its own is adopted yet',
  },
]
