import { dateInShort } from '@putright/working-days'
import type { Preview } from '../../register-import/preview.server.ts'
import { type Column, Table } from '../../ui/table.tsx'

/** A few of the new lines as they were understood, so that a wrong column shows before anything is written. */
export function Sample({ rows }: { rows: Preview['sample'] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">How new lines were understood</h2>
      <Table
        caption="Some of the new lines"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={({ line }) => String(line)}
        empty=""
      />
    </section>
  )
}

const COLUMNS: Column<Preview['sample'][number]>[] = [
  { heading: 'Reference', names: true, cell: ({ row }) => row.reference },
  { heading: 'Kind', cell: ({ row }) => row.kind },
  { heading: 'Received', cell: ({ row }) => dateInShort(row.receivedOn) },
  { heading: 'About', cell: ({ row }) => row.summary || row.category || 'Not said' },
  {
    heading: 'Stage 1 answered',
    cell: ({ row: { stage1 } }) => (stage1.respondedOn ? dateInShort(stage1.respondedOn) : '–'),
  },
  { heading: 'Outcome', cell: ({ row: { stage1 } }) => stage1.outcome ?? '–' },
]
