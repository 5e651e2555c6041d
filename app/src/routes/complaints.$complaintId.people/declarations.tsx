import { type Column, Table } from '../../ui/table.tsx'
import type { People } from './route.tsx'

type Declaration = People['declarations'][number]

export const Declarations = ({ declarations }: { declarations: readonly Declaration[] }) => (
  <Table
    caption="Declarations of interest"
    columns={COLUMNS}
    rows={declarations}
    rowKey={({ seq }) => String(seq)}
    empty="Nobody has declared anything yet. Whoever is given the complaint is asked before they open it."
  />
)

const COLUMNS: Column<Declaration>[] = [
  { heading: 'Who', names: true, cell: ({ name }) => name },
  { heading: 'Conflict of interest', cell: ({ conflict }) => conflict ?? 'None' },
  { heading: 'Declared by', cell: ({ raisedBy }) => BY[raisedBy] },
]

const BY: Record<Declaration['raisedBy'], string> = {
  themselves: 'Themselves',
  'the complainant': 'Whoever complains',
  'an officer': 'An officer',
}
