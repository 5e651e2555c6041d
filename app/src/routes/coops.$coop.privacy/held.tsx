import type { PrivacyPage } from '@putright/casework'
import { Table } from '../../ui/table.tsx'

type Line = PrivacyPage['held'][number]

/** What is under a legal hold, and for whom. */
export const Held = ({ held }: { held: readonly Line[] }) => (
  <Table
    caption="Under legal hold"
    columns={COLUMNS}
    rows={held}
    rowKey={({ id }) => id}
    empty="No complaint is under a legal hold."
  />
)

const COLUMNS = [
  {
    heading: 'Complaint',
    names: true,
    cell: ({ id, reference }: Line) => (
      <a href={`/complaints/${id}/retention`} className="govuk-link">
        {reference}
      </a>
    ),
  },
  { heading: 'Kept for', cell: ({ heldBy }: Line) => heldBy ?? '' },
]
