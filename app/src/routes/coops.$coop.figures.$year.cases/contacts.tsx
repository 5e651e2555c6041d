import type { casesPage } from '@putright/casework'
import { dateInShort } from '@putright/working-days'
import { type Column, Table } from '../../ui/table.tsx'

type Contact = NonNullable<Awaited<ReturnType<typeof casesPage>>>['contacts'][number]

/** Service requests or enquiries. They are kept as lines of the register and have no page of their own. */
export const Contacts = ({ contacts }: { contacts: readonly Contact[] }) => (
  <Table
    caption="In the order they were received"
    captionHidden
    columns={COLUMNS}
    rows={contacts}
    rowKey={({ reference }) => reference}
    empty=""
  />
)

const COLUMNS: Column<Contact>[] = [
  { heading: 'Reference', names: true, cell: ({ reference }) => reference },
  { heading: 'Received', cell: ({ receivedOn }) => dateInShort(receivedOn) },
  { heading: 'About', cell: ({ summary }) => summary || 'Not said' },
  { heading: 'Service area', cell: ({ category }) => category || 'Not said' },
  { heading: 'How it came', cell: ({ channel }) => channel || 'Not said' },
]
