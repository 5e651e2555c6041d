import type { PrivacyPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { PARTS } from '../../retention/words.ts'
import { Table } from '../../ui/table.tsx'

type Line = PrivacyPage['erased'][number]

/** What was erased, by whom and how much: nothing of what it was. */
export const Erased = ({ erased }: { erased: readonly Line[] }) => (
  <Table
    caption="Erased"
    columns={COLUMNS}
    rows={erased}
    rowKey={({ id }) => id}
    empty="Nothing has been erased yet."
  />
)

const COLUMNS = [
  { heading: 'Complaint or request', names: true, cell: ({ reference }: Line) => reference },
  { heading: 'What', cell: ({ what }: Line) => PARTS[what] },
  { heading: 'Day', cell: ({ on }: Line) => dateInWords(on) },
  { heading: 'By', cell: ({ by }: Line) => by ?? 'Somebody who has left' },
  {
    heading: 'Entries and files',
    numeric: true,
    cell: ({ rows }: Line) => Object.values(rows).reduce((sum, count) => sum + count, 0),
  },
]
