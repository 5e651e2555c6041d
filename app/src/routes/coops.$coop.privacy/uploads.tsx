import type { PrivacyPage } from '@putright/casework'
import { dateInWords } from '@putright/working-days'
import { Table } from '../../ui/table.tsx'

type Line = PrivacyPage['uploads'][number]

/** Registers as they were sent: a second copy of what was imported, which goes by itself. */
export const Uploads = ({ uploads }: { uploads: readonly Line[] }) => (
  <Table
    caption="Registers as they were sent"
    columns={COLUMNS}
    rows={uploads}
    rowKey={({ id }) => id}
    empty="No register is kept as it was sent."
  />
)

const COLUMNS = [
  { heading: 'File', names: true, cell: ({ fileName }: Line) => fileName },
  { heading: 'Sent', cell: ({ uploadedOn }: Line) => dateInWords(uploadedOn) },
  { heading: 'Imported', cell: ({ imported }: Line) => (imported ? 'Yes' : 'Never') },
  { heading: 'Last day', cell: ({ lastDay }: Line) => dateInWords(lastDay) },
]
